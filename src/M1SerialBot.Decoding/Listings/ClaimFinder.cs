using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Finds the claims that a text makes by the cues that stand beside each claim.</summary>
/// <remarks>A cue is a row of words with gaps; a denial of a claim, and a claim about another instrument, is none.</remarks>
internal sealed class ClaimFinder
{
    // In tokens.
    private const int WidestGap = 6;
    private const int FarthestNegation = 4;

    // The id of a hit that negates.
    private const int Negation = 0;

    private readonly CueIndex _index;
    private readonly Dictionary<int, List<Pattern>> _byFirst = [];

    public ClaimFinder(KnowledgeBase knowledge)
    {
        var cues = knowledge.Lexicon.Listings!.Cues
            .Where(words => words.Cue is ListingCue.Negation or ListingCue.NegationAfter or ListingCue.Denial)
            .SelectMany(words => words.Words).SelectMany(group => group.Words)
            .Select(phrase => new Cue(phrase, Negation))
            .ToList();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in knowledge.ClaimWords)
        {
            ids.Add($"{{{words.Name}}}", ids.Count + 1);
            cues.AddRange(words.Words.Select(phrase => new Cue(phrase, ids.Count)));
        }

        foreach (var claim in knowledge.Claims)
        {
            foreach (var text in claim.Cues ?? [])
            {
                Add(claim, text, ids, cues);
            }
        }

        _index = new CueIndex(cues);
    }

    /// <summary>The claims of a text, each once, where it is first made.</summary>
    public List<ClaimMade> Find(scoped in ListingText text)
    {
        var found = new List<ClaimMade>();
        var hits = _index.Find(text.Normalized, text.Tokens, isGreedy: false);
        hits.Sort((left, right) => left.Start.CompareTo(right.Start));
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < hits.Count; at++)
        {
            foreach (var pattern in _byFirst.GetValueOrDefault(hits[at].Id) ?? [])
            {
                if (text.IsOurs(hits[at].First) && !known.Contains(pattern.Claim.Id) && Match(text, hits, pattern, at) is { } end)
                {
                    known.Add(pattern.Claim.Id);
                    found.Add(new ClaimMade(hits[at].Start, end - hits[at].Start, pattern.Claim));
                }
            }
        }

        // "On later units the first two digits are the year" says more than that the first two digits are.
        found.RemoveAll(claim => found.Exists(other => other.Length > claim.Length && other.Start <= claim.Start && other.Start + other.Length >= claim.Start + claim.Length));
        return found;
    }

    private void Add(Claim claim, string text, Dictionary<string, int> ids, List<Cue> cues)
    {
        var slots = new List<Slot>();
        var isAfterGap = false;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ClaimWords.Gap)
            {
                isAfterGap = true;
                continue;
            }

            if (!ids.TryGetValue(part, out var id))
            {
                ids.Add(part, id = ids.Count + 1);
                cues.Add(new Cue(part, id));
            }

            slots.Add(new Slot(id, isAfterGap));
            isAfterGap = false;
        }

        if (!_byFirst.TryGetValue(slots[0].Id, out var patterns))
        {
            _byFirst.Add(slots[0].Id, patterns = []);
        }

        patterns.Add(new Pattern(claim, [.. slots]));
    }

    // Where the pattern that begins with a hit ends.
    private static int? Match(scoped in ListingText text, List<CueHit> hits, Pattern pattern, int first)
    {
        Span<int> chosen = stackalloc int[pattern.Slots.Length];
        chosen[0] = first;
        return Continue(text, hits, pattern, chosen, 1) ? hits[chosen[^1]].End : null;
    }

    private static bool Continue(scoped in ListingText text, List<CueHit> hits, Pattern pattern, Span<int> chosen, int slot)
    {
        if (slot == chosen.Length)
        {
            return !IsNegated(text, hits, chosen);
        }

        var previous = hits[chosen[slot - 1]];
        var (id, isAfterGap) = pattern.Slots[slot];
        for (var at = chosen[slot - 1] + 1; at < hits.Count && hits[at].First - previous.Last - 1 <= (isAfterGap ? WidestGap : 0); at++)
        {
            if (hits[at].Id == id && hits[at].Start >= previous.End && IsTogether(text, previous.Last, hits[at].First, isAfterGap))
            {
                chosen[slot] = at;
                if (Continue(text, hits, pattern, chosen, slot + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A gap crosses no comma, and no other instrument.
    private static bool IsTogether(scoped in ListingText text, int from, int to, bool isAfterGap)
    {
        for (var at = from + 1; at <= to; at++)
        {
            if (text.Tokens[at].Boundary >= (isAfterGap ? Boundary.Comma : Boundary.Stop) || !text.IsOurs(at))
            {
                return false;
            }
        }

        return true;
    }

    // A negation among the words that were found, or right before them, that is none of them.
    private static bool IsNegated(scoped in ListingText text, List<CueHit> hits, ReadOnlySpan<int> chosen)
    {
        var (first, last) = (hits[chosen[0]], hits[chosen[^1]]);
        var from = chosen[0];
        while (from > 0 && hits[from - 1].First >= first.First - FarthestNegation)
        {
            from--;
        }

        for (var at = from; at < hits.Count && hits[at].First <= last.Last + 1; at++)
        {
            if (hits[at].Id == Negation && text.SentenceOf(hits[at].First) == text.SentenceOf(first.First) && !IsAmong(hits, chosen, hits[at]) && !text.OpensQuestion(hits[at].First))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(List<CueHit> hits, ReadOnlySpan<int> chosen, CueHit hit)
    {
        foreach (var at in chosen)
        {
            if (hits[at].Start <= hit.Start && hits[at].End >= hit.End)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Pattern(Claim Claim, Slot[] Slots);

    private readonly record struct Slot(int Id, bool IsAfterGap);
}
