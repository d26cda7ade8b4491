using System.Globalization;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;

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
