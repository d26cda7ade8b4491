using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

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
                ? $"Behind the last band lies a gap that is not declared: {next} to {last}."
                : $"The run ends at {last}.");
        }
    }

    private sealed record NumberRange(int From, int To, string Path);
}
