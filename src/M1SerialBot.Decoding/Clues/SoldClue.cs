using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

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
