using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every cue of a listing or a claim has words that a text can be searched for; each name in a claim's cue stands for some words.</summary>
internal sealed class CuesCanBeFound : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var word in files.Lexicon.ListingLists().SelectMany(list => Located.Each(list.File, list.Path, list.Value)))
        {
            CheckPhrase(word, issues);
        }

        foreach (var (words, at) in Indexed.Of(files.Claims?.Words))
        {
            foreach (var word in Located.Each(KnowledgePaths.Claims, $"$.words[{at}].words", words.Words))
            {
                CheckPhrase(word, issues);
            }

            if (words.Words.Count == 0 || files.Claims!.Words!.Count(other => other.Name == words.Name) > 1)
            {
                issues.Add(KnowledgePaths.Claims, $"$.words[{at}]", $"\"{words.Name}\" needs words, and only one list of them.");
            }
        }

        var names = (files.Claims?.Words ?? []).Select(words => $"{{{words.Name}}}").ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, at) in Indexed.Of(files.Claims?.Claims))
        {
            foreach (var cue in Located.Each(KnowledgePaths.Claims, $"$.claims[{at}].cues", claim.Cues))
            {
                CheckCue(cue, names, issues);
            }
        }
    }

    private static void CheckCue(Located<string> cue, HashSet<string> names, IssueCollector issues)
    {
        var parts = cue.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0] == ClaimWords.Gap || parts[^1] == ClaimWords.Gap)
        {
            issues.Add(cue.File, cue.Path, "A cue begins and ends with words.");
        }

        foreach (var part in parts.Where(part => part != ClaimWords.Gap && !names.Contains(part)))
        {
            if (part.StartsWith('{'))
            {
                issues.Add(cue.File, cue.Path, $"Nothing says which words {part} stands for.");
            }
            else
            {
                CheckPhrase(cue with { Value = part }, issues);
            }
        }
    }

    private static void CheckPhrase(Located<string> phrase, IssueCollector issues)
    {
        foreach (var part in phrase.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty(""))
        {
            var words = Tokenizer.WordsOf(part.TrimEnd(Cue.Star));
            if (words.Length == 0)
            {
                issues.Add(phrase.File, phrase.Path, $"There is no word in \"{part}\".");
            }
            else if (part.EndsWith(Cue.Star) && words[^1].Length < Cue.ShortestBeginning)
            {
                issues.Add(phrase.File, phrase.Path, $"\"{part}\" is the beginning of too many words.");
            }
        }
    }
}
