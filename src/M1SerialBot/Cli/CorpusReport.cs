using System.Globalization;
using System.Text.Json;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding;
using M1SerialBot.Hosting;
using M1SerialBot.Json;

namespace M1SerialBot.Cli;

/// <summary>Prints how well a corpus is answered: precision and recall by kind, and every case that is answered wrong.</summary>
internal sealed class CorpusReport(ContentSnapshot content, ConsoleStreams streams)
{
    /// <summary>Reads and answers every case.</summary>
    /// <param name="lines">The file's lines; the first has the names of its columns.</param>
    public int Print(IReadOnlyList<string> lines)
    {
        var scores = new SortedDictionary<string, CorpusScore>(StringComparer.Ordinal);
        for (var at = 1; at < lines.Count; at++)
        {
            if (CorpusCase.Read(lines[at]) is not { } one)
            {
                streams.Error.WriteLine(content.Texts.FindCorpusBroken(line: (at + 1).Invariant()));
                return ExitCode.Issues;
            }

            var found = one.Find(content.Decoder);
            var score = CorpusScore.Of(one.Expected, found);
            scores[one.Kind] = scores.GetValueOrDefault(one.Kind) + score;
            if (score.Right == 0)
            {
                streams.Out.WriteLine(content.Texts.FindCorpusMissed(id: one.Id, expected: Listed(one.Expected), found: Listed(found)));
            }
        }

        foreach (var (kind, score) in scores)
        {
            Print(kind, score);
        }

        Print(content.Texts.FindCorpusAll, scores.Values.Aggregate(default(CorpusScore), (sum, score) => sum + score));
        return ExitCode.Answered;
    }

    private void Print(string kind, CorpusScore score) => streams.Out.WriteLine(content.Texts.FindCorpusRow(
        kind: kind, right: score.Right.Invariant(), cases: score.Cases.Invariant(), precision: Share(score.Precision), recall: Share(score.Recall)));

    private string Share(double? share) => share is { } known ? known.ToString("P1", CultureInfo.InvariantCulture) : content.Texts.FindCorpusNone;

    private string Listed(IReadOnlyList<string> serials) => serials.Count == 0 ? content.Texts.FindCorpusNone : string.Join(", ", serials);
}

/// <summary>One line of a corpus file: a text, and the serials that are to be found in it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsMessage">Whether it's read as the message menu reads it, which answers with one serial at most.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">The serials in the order of the text.</param>
/// <param name="Kind">What the case is about.</param>
internal sealed record CorpusCase(string Id, bool IsMessage, string Text, IReadOnlyList<string> Expected, string Kind)
{
    private const int FewestFields = 5;

    /// <summary>Reads a line; null if it isn't a case.</summary>
    public static CorpusCase? Read(string line)
    {
        var fields = line.Split('\t');
        return fields.Length >= FewestFields && fields[1] is "find" or "message" && TextOf(fields[2]) is { } text
            ? new CorpusCase(fields[0], fields[1] == "message", text, fields[3] is "none" or "" ? [] : fields[3].Split(','), fields[4])
            : null;
    }

    /// <summary>What is found in the text.</summary>
    public IReadOnlyList<string> Find(SerialDecoder decoder) => IsMessage
        ? decoder.DecodeMessage(Text) is { Window: not null, Serial: { } serial } ? [serial.Text] : []
        : [.. decoder.FindAll(Text).Serials.Select(serial => serial.Text)];

    private static string? TextOf(string field)
    {
        try
        {
            return JsonSerializer.Deserialize(field, ReadableJson.Context.String);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How well the cases of one kind were answered.</summary>
/// <param name="Cases">How many there are.</param>
/// <param name="Right">How many were answered with exactly the serials that were expected.</param>
/// <param name="Expected">How many serials were to be found.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Hits">How many of the found ones were expected.</param>
internal readonly record struct CorpusScore(int Cases, int Right, int Expected, int Found, int Hits)
{
    /// <summary>How many of the found serials are right, from 0 to 1; null if none was found.</summary>
    public double? Precision => Found == 0 ? null : (double)Hits / Found;

    /// <summary>How many of the expected serials were found, from 0 to 1; null if none was expected.</summary>
    public double? Recall => Expected == 0 ? null : (double)Hits / Expected;

    /// <summary>The score of one case.</summary>
    public static CorpusScore Of(IReadOnlyList<string> expected, IReadOnlyList<string> found) =>
        new(1, expected.SequenceEqual(found, StringComparer.Ordinal) ? 1 : 0, expected.Count, found.Count, expected.Count - Left(expected, found));

    public static CorpusScore operator +(CorpusScore one, CorpusScore other) => new(
        one.Cases + other.Cases, one.Right + other.Right, one.Expected + other.Expected, one.Found + other.Found, one.Hits + other.Hits);

    // A serial that is expected twice has to be found twice.
    private static int Left(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var left = expected.ToList();
        foreach (var serial in found)
        {
            left.Remove(serial);
        }

        return left.Count;
    }
}
