using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every kind of clue that can be given is known once, with at least three innocent causes for a conflict.</summary>
internal sealed class CluesAreComplete : IKnowledgeRule
{
    private const int FewestCauses = 3;

    private static readonly ClueKind[] Given = [.. ClueDefinition.All.SelectMany(definition => definition.Kinds)];

    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Clues is null)
        {
            return;
        }

        foreach (var kind in Given.Where(kind => files.Clues.Clues.Count(clue => clue.Kind == kind) != 1))
        {
            issues.Add(KnowledgePaths.Clues, "$.clues", $"There must be one record of the kind {kind}.");
        }

        foreach (var (clue, at) in Indexed.Of(files.Clues.Clues))
        {
            var path = $"$.clues[{at}]";
            CheckRecord(clue, path, issues);
            CheckWords(files.Clues, clue, path, issues);
        }
    }

    private static void CheckRecord(ClueRecord clue, string path, IssueCollector issues)
    {
        if (clue.InnocentCauses.Distinct(StringComparer.Ordinal).Count() < FewestCauses)
        {
            issues.Add(KnowledgePaths.Clues, $"{path}.innocentCauses", $"At least {FewestCauses} different causes are needed.");
        }

        if (!Given.Contains(clue.Kind))
        {
            issues.Add(KnowledgePaths.Clues, $"{path}.kind", "This clue cannot be given.");
            return;
        }

        var definition = ClueDefinition.Of(clue.Kind);
        if (definition.Input != ClueInput.Model && clue.Years is not { From: >= 1900, To: <= 2099 })
        {
            issues.Add(KnowledgePaths.Clues, path, "It needs years, from 1900 to 2099 at most.");
        }

        if (clue.Years?.From > clue.Years?.To)
        {
            issues.Add(KnowledgePaths.Clues, $"{path}.years", "They end before they begin.");
        }

        if (clue.TypicalLag is { } lag && (lag.FromMonths < 0 || lag.ToMonths < lag.FromMonths || lag.ToMonths > 120))
        {
            issues.Add(KnowledgePaths.Clues, $"{path}.typicalLag", "It runs from 0 to 120 months at most.");
        }

        foreach (var complaint in definition.Complaints(clue))
        {
            issues.Add(KnowledgePaths.Clues, path, complaint);
        }
    }

    private static void CheckWords(CluesDocument clues, ClueRecord clue, string path, IssueCollector issues)
    {
        foreach (var (word, at) in Indexed.Of(clue.Words))
        {
            var holders = clues.Clues.SelectMany(each => each.Words ?? []).Count(each => KeyOf(each) == KeyOf(word));
            if (holders > 1 || LexiconCompiler.WordsOf(word).Length != 1)
            {
                issues.Add(KnowledgePaths.Clues, $"{path}.words[{at}]", "It must be one word, and stand nowhere else.");
            }
        }
    }

    private static string KeyOf(string word) => string.Concat(LexiconCompiler.WordsOf(word));
}
