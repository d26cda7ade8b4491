using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

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

/// <summary>Bands rise, never overlap, and leave out only what a gap declares.</summary>
internal sealed class BandsCoverTheirRun : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var (file, _, format) in files.Formats)
        {
            switch (format.Shape.FirstOrDefault(token => token.Component == format.Reads))
            {
                case { Letters: { } letters }:
                    CheckLetters(file, format, letters, issues);
                    break;
                case { Digits: { } digits and > 0 and <= 9 }:
                    CheckNumbers(file, format, (int)Math.Pow(10, digits) - 1, issues);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckLetters(string file, FormatDocument format, string letters, IssueCollector issues)
    {
        foreach (var (band, at) in Indexed.Of(format.Bands))
        {
            if (band is not { Letter: { } letter, From: null, To: null } || !letters.Contains(letter, StringComparison.Ordinal))
            {
                issues.Add(file, $"$.bands[{at}]", $"A band of this format has a letter, one of {letters}.");
            }
        }

        foreach (var letter in letters)
        {
            switch (format.Bands.Count(band => band.Letter == letter))
            {
                case 0:
                    issues.Add(file, "$.bands", $"No band tells of the letter {letter}.");
                    break;
                case > 1:
                    issues.Add(file, "$.bands", $"Several bands tell of the letter {letter}: they overlap.");
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckNumbers(string file, FormatDocument format, int last, IssueCollector issues)
    {
        var ranges = new List<NumberRange>();
        foreach (var (band, at) in Indexed.Of(format.Bands))
        {
            if (band is { From: { } from, To: { } to, Letter: null })
            {
                ranges.Add(new NumberRange(from, to, $"$.bands[{at}]"));
            }
            else
            {
                issues.Add(file, $"$.bands[{at}]", "A band of this format has from and to.");
            }
        }

        ranges.AddRange(Indexed.Of(format.Gaps).Select(gap => new NumberRange(gap.Item.From, gap.Item.To, $"$.gaps[{gap.At}]")));
        var next = 0;
        foreach (var (from, to, path) in ranges.OrderBy(range => range.From))
        {
            if (from > to)
            {
                issues.Add(file, path, "It ends before it begins.");
            }

            if (from < next)
            {
                issues.Add(file, path, $"It overlaps what stands before: {from} is below {next}.");
            }
            else if (from > next)
            {
                issues.Add(file, path, $"Between what stands before and this lies a gap that is not declared: {next} to {from - 1}.");
            }

            next = Math.Max(next, to + 1);
        }

        if (next != last + 1)
        {
            issues.Add(file, "$.bands", next <= last
                ? $"After the last band there is a gap that is not declared: {next} to {last}."
                : $"The run ends at {last}.");
        }
    }

    private sealed record NumberRange(int From, int To, string Path);
}

/// <summary>Every example decodes as stated where no unit is dated, so that a unit that turns up breaks none.</summary>
internal sealed class ExamplesDecode : ICompiledKnowledgeRule
{
    public void Check(KnowledgeDocuments files, SerialDecoder decoder, IssueCollector issues)
    {
        var undated = decoder.Knowledge.DatedUnits == 0 ? decoder : decoder.WithFacts(KnowledgeBase.Compile(files.WithoutDatedUnits(), decoder.Knowledge.Version));
        foreach (var (file, _, format) in files.Formats)
        {
            if (format.Examples.Count == 0)
            {
                issues.Add(file, "$.examples", "At least one example is needed.");
            }

            foreach (var (example, at) in Indexed.Of(format.Examples))
            {
                if (WhyNot(undated.Decode(example.Text), format, example) is { } reason)
                {
                    issues.Add(file, $"$.examples[{at}]", reason);
                }
            }
        }
    }

    private static string? WhyNot(DecodeResult result, FormatDocument format, Example example)
    {
        if (result.Readings.FirstOrDefault(reading => reading.Format == format.Id) is not { } reading)
        {
            return $"\"{example.Text}\" is not read by this format.";
        }

        if (reading.Window != example.Window.ToWindow())
        {
            return $"\"{example.Text}\" decodes to {reading.Window}, not to {example.Window.ToWindow()}.";
        }

        return (result.Lead == reading) == example.Leads
            ? null
            : $"\"{example.Text}\" is led by {result.Lead?.Format ?? "no reading"}.";
    }
}
