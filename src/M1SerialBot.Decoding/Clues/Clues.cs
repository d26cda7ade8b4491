using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>A model's name in any usual spelling: <c>M1EX</c>, <c>EX-M1</c>, <c>M1R</c>.</summary>
internal sealed class ModelClue() : ClueDefinition(ClueKind.Model, "model", 32, ClueInput.Model, "M1, M1EX, M1R or M1REX.", "name")
{
    private const string Maker = "KORG";

    internal override ParsedClue? Parse(ClueContext context, string text)
    {
        var key = string.Concat(Tokenizer.WordsOf(text));
        if (!context.Models.TryGetValue(key, out var index)
            && !(key.StartsWith(Maker, StringComparison.Ordinal) && context.Models.TryGetValue(key[Maker.Length..], out index)))
        {
            return null;
        }

        var model = new ModelId(index);
        return new ParsedClue(context.Knowledge.IsVariant(model) ? Means(context.Knowledge, model, text) : null) { Model = model };
    }

    /// <summary>What it means that a unit is of a variant.</summary>
    public static GivenClue Means(KnowledgeBase knowledge, ModelId variant, string text) =>
        new(ClueKind.Model, text, knowledge.VariantOf(variant).Span.ToWindow(), Narrows: true,
            [knowledge.Clues[ClueKind.Model].Evidence, .. knowledge.VariantOf(variant).Evidence]);

    internal override IEnumerable<string> Complaints(ClueRecord record) => [];

    internal override double? ExpectedMonths(ClueContext context, DecodeResult result, MonthWindow window, int now)
    {
        if (result.Serial!.Model is not null || result.Lead is not { } lead)
        {
            return null;
        }

        var lengths = lead.Source.Data.Variants
            .Select(id => context.Knowledge.Variants.First(variant => variant.Id == id).Span.ToWindow().Intersect(window)?.Months)
            .Where(months => months is not null)
            .ToList();
        return lengths.Average() ?? now;
    }
}

/// <summary>A clue with a date that outranks the curve.</summary>
internal abstract class DatedClue : ClueDefinition
{
    private protected DatedClue(ClueKind kind, string optionName, int maxLength, ClueBound bound, string description, string helpName)
        : base(kind, optionName, maxLength, ClueInput.Text, description, helpName)
    {
        Trust = Trust.Dated;
        Bound = bound;
    }

    internal override IEnumerable<string> Complaints(ClueRecord record)
    {
        if (record.TypicalLag is null)
        {
            yield return "A dated clue needs typicalLag.";
        }

        if (Kinds.Length > 1 && record.Words is not { Count: > 0 })
        {
            yield return "The words that tell a receipt and a stamp apart are needed.";
        }
    }

    // A date that follows the building narrows from the other side, and by as much.
    internal override double? ExpectedMonths(ClueContext context, DecodeResult result, MonthWindow window, int now)
    {
        var lag = context.Knowledge.Clues[Kind].TypicalLag!;
        var sum = 0;
        for (var built = 1; built <= now; built++)
        {
            for (var distance = lag.FromMonths; distance <= lag.ToMonths; distance++)
            {
                sum += Math.Min(now, built + distance);
            }
        }

        return (double)sum / (now * (lag.ToMonths - lag.FromMonths + 1));
    }
}

/// <summary>The newest chip date code, <c>YYWW</c> or <c>YWW</c>, with or without letters around it; or a date.</summary>
internal sealed class ChipClue() : DatedClue(
    ClueKind.Chip, "chip", 16, ClueBound.NotBefore, "The newest date code on a chip inside, such as 8843 for week 43 of 1988.", "YYWW")
{
    internal override ParsedClue? Parse(ClueContext context, string text)
    {
        if ((context.Chips.Read(context.PartsOf(text)) ?? context.Chips.Read(text)) is { } week)
        {
            return new ParsedClue(context.Means(Kind, text, new MonthWindow(week, null)));
        }

        // Two digits and two more can be a year and a week as well as a year and a month.
        return context.Dates.Read(context.PartsOf(text), context.YearsOf(Kind)) is { } date && (date.IsInFull || date.Era is not null || date.Day is not null)
            ? new ParsedClue(context.Means(Kind, text, new MonthWindow(date.First, null), date))
            : null;
    }

    internal override IEnumerable<string> Complaints(ClueRecord record) =>
        [.. base.Complaints(record), .. record.SingleDigitDecade is null ? ["A chip's date needs singleDigitDecade."] : Array.Empty<string>()];
}

/// <summary>The date of a receipt or warranty card, such as <c>1990-03</c>; of an inspection stamp, such as <c>stamp 63.5.12</c>.</summary>
internal sealed class SoldClue : DatedClue
{
    public SoldClue()
        : base(
            ClueKind.Sold,
            "sold",
            32,
            ClueBound.NotAfter,
            "The date of a receipt or warranty card, such as 1990-03, or of an inspection stamp, such as 'stamp 63.5.12'.",
            "date") => Kinds = [ClueKind.Sold, ClueKind.Stamp];

    internal override ParsedClue? Parse(ClueContext context, string text)
    {
        var parts = context.PartsOf(text);
        var isStamp = Names(parts, ClueKind.Stamp) && !Names(parts, ClueKind.Sold);
        var kind = isStamp ? ClueKind.Stamp : ClueKind.Sold;
        if (context.Dates.Read(parts, context.YearsOf(kind)) is not { } date)
        {
            return null;
        }

        return new ParsedClue(context.Means(kind, text, MonthsOf(context, kind, date), date));
    }

    /// <summary>The months of building that a date stands for: a paper follows it by an unknown time, a stamp closes it.</summary>
    internal static MonthWindow MonthsOf(ClueContext context, ClueKind kind, ParsedDate date) =>
        new(kind == ClueKind.Stamp ? date.First.PlusMonths(-context.Knowledge.Clues[kind].TypicalLag!.ToMonths) : null, date.Last);

    private static bool Names(IEnumerable<DatePart> parts, ClueKind kind) =>
        parts.Any(part => part.Kind == DatePartKind.Paper && part.Value == (int)kind);
}

/// <summary>The year that the seller gives, or the years of which it may be either. It never changes a window: sellers go by memory.</summary>
internal sealed class SellerClue() : ClueDefinition(ClueKind.Seller, "seller-says", 16, ClueInput.Year, "The year the seller claims.", "year")
{
    internal override ParsedClue? Parse(ClueContext context, string text) =>
        context.Years.Read(context.PartsOf(text), context.YearsOf(Kind)) is var (first, last)
            ? new ParsedClue(context.Means(Kind, text, new MonthWindow(first.First, last.Last), first.Year == last.Year ? first : null) with { Narrows = false })
            : null;

    internal override IEnumerable<string> Complaints(ClueRecord record) => [];
}
