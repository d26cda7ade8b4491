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
