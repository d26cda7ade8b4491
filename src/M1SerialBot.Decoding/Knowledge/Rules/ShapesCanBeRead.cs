using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every run is digits or a letter, at most one varies in length, and the one that is read is fixed.</summary>
internal sealed class ShapesCanBeRead : IKnowledgeRule
{
    // More would not fit the numbers that bands and curves are made of.
    private const int MostDigits = 9;

    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var (file, _, format) in files.Formats)
        {
            foreach (var (token, at) in Indexed.Of(format.Shape))
            {
                if (WhyNot(token) is { } reason)
                {
                    issues.Add(file, $"$.shape[{at}]", reason);
                }
            }

            if (format.Shape.Count(token => token.DigitsMax is not null) > 1)
            {
                issues.Add(file, "$.shape", "At most one run may vary in length.");
            }

            if (format.Shape.Select(token => token.Component).Distinct(StringComparer.Ordinal).Count() != format.Shape.Count)
            {
                issues.Add(file, "$.shape", "Two runs have the same name.");
            }

            if (format.Shape.FirstOrDefault(token => token.Component == format.Reads) is not { DigitsMax: null })
            {
                issues.Add(file, "$.reads", $"\"{format.Reads}\" must be a run of fixed length.");
            }

            if (!AreSound(format.Shape))
            {
                continue;
            }

            var shape = new Shape(format.Shape);
            if (shape.Most > SerialSymbols.Most)
            {
                issues.Add(file, "$.shape", $"A serial has at most {SerialSymbols.Most} characters.");
            }

            if (format.FewestWritten is { } written && (written < 1 || written >= shape.Fewest || shape is not { Tokens: 1, HasOnlyDigits: true }))
            {
                issues.Add(file, "$.fewestWritten", "It must be fewer digits than the serial has, and the serial must be one run of digits.");
            }

            if (format.FirstDigitsAlone is { } alone && (alone < 1 || alone >= shape.Fewest || format.Shape[0].Letters is not null))
            {
                issues.Add(file, "$.firstDigitsAlone", "It must be fewer digits than the serial has, and the serial must begin with digits.");
            }
        }
    }

    /// <summary>Whether every run by itself can be read; nothing can be measured with a shape before.</summary>
    public static bool AreSound(IEnumerable<ShapeToken> tokens) => tokens.All(token => WhyNot(token) is null);

    private static string? WhyNot(ShapeToken token) => token switch
    {
        { Digits: null, Letters: null } or { Digits: not null, Letters: not null } => "Either digits or letters, not both, not neither.",
        { Letters: { } letters } when letters.Length == 0 || letters.Any(letter => letter is < 'A' or > 'Z' or 'X') || letters.Distinct().Count() != letters.Length =>
            "Spell out the letters, in upper case, each once; X stands for a digit that could not be read.",
        { Letters: not null, DigitsMax: not null } => "A letter has no number of digits.",
        { Digits: < 1 or > MostDigits } or { DigitsMax: > MostDigits } => $"A run has 1 to {MostDigits} digits.",
        { DigitsMax: { } most, Digits: { } least } when most <= least => "digitsMax must be more than digits; leave it out where the number is fixed.",
        _ => null,
    };
}
