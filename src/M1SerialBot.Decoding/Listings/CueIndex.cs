using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Listings;

/// <summary>A word or a phrase that means something.</summary>
internal sealed class Cue
{
    /// <summary>Ends a word that only begins so.</summary>
    public const char Star = '*';

    /// <summary>A word that only begins so has at least as many letters, or else it would be looked for everywhere.</summary>
    public const int ShortestBeginning = 3;

    /// <param name="phrase">The phrase. A star ends a word that only begins so.</param>
    /// <param name="id">What it means, as a number of the caller's.</param>
    public Cue(string phrase, int id)
    {
        Id = id;
        var words = new List<string>();
        var isBeginning = new List<bool>();
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isOpen = part.EndsWith(Star);
            foreach (var word in LexiconCompiler.WordsOf(part.TrimEnd(Star)))
            {
                words.Add(word);
                isBeginning.Add(false);
            }

            isBeginning[^1] = isOpen;
        }

        (Words, IsBeginning) = ([.. words], [.. isBeginning]);
    }

    /// <summary>Its words, normalized and without accents.</summary>
    public string[] Words { get; }

    /// <summary>Whether a word of the text may go on after each of them.</summary>
    public bool[] IsBeginning { get; }

    public int Id { get; }

    public int Length => Words.Sum(word => word.Length);
}

/// <summary>Where a cue is in a text.</summary>
/// <param name="Id">What it means.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct CueHit(int Id, int First, int Last, int Start, int End);

/// <summary>Finds cues in a text, in one pass over its tokens.</summary>
internal sealed class CueIndex
{
    private readonly Dictionary<uint, Cue[]> _byWord;
    private readonly Dictionary<uint, Cue[]> _byBeginning;
    private readonly Dictionary<char, Cue[]> _byCharacter;

    public CueIndex(IEnumerable<Cue> cues)
    {
        var all = cues.ToList();
        _byWord = LongestFirst(all.Where(cue => !IsGlued(cue) && !cue.IsBeginning[0]), cue => Hashes.Of(cue.Words[0]));
        _byBeginning = LongestFirst(all.Where(cue => !IsGlued(cue) && cue.IsBeginning[0]), cue => Hashes.Of(cue.Words[0].AsSpan(0, Cue.ShortestBeginning)));
        _byCharacter = LongestFirst(all.Where(IsGlued), cue => cue.Words[0][0]);
    }

    /// <summary>The cues of a text in its order.</summary>
    /// <param name="normalized">The normalized text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="isGreedy">Whether the longest cue at a place keeps all others from its words; otherwise each one is found.</param>
    public List<CueHit> Find(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, bool isGreedy)
    {
        var hits = new List<CueHit>();
        for (var at = 0; at < tokens.Length; at++)
        {
            var last = tokens[at].IsGlued ? FindInRun(normalized, tokens, at, isGreedy, hits) : FindAt(normalized, tokens, at, isGreedy, hits);
            at = isGreedy ? Math.Max(at, last) : at;
        }

        return hits;
    }

    private int FindAt(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at, bool isGreedy, List<CueHit> hits)
    {
        var word = normalized[tokens[at].Start..tokens[at].End];
        word = tokens[at].Digits > 0 ? word.TrimEnd('?') : word;
        var last = FindAmong(Of(_byWord, Hashes.Of(word)), normalized, tokens, at, tokens[at].Start, isGreedy, hits);
        if ((last >= 0 && isGreedy) || word.Length < Cue.ShortestBeginning)
        {
            return last;
        }

        return Math.Max(last, FindAmong(Of(_byBeginning, Hashes.Of(word[..Cue.ShortestBeginning])), normalized, tokens, at, tokens[at].Start, isGreedy, hits));
    }

    // A script without blanks runs words together, so each of its characters can begin one.
    private int FindInRun(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at, bool isGreedy, List<CueHit> hits)
    {
        var last = -1;
        for (var start = tokens[at].Start; start < tokens[at].End; start++)
        {
            var count = hits.Count;
            last = Math.Max(last, FindAmong(Of(_byCharacter, normalized[start]), normalized, tokens, at, start, isGreedy, hits));
            if (isGreedy && hits.Count > count)
            {
                if (last > at)
                {
                    return last;
                }

                start = hits[^1].End - 1;
            }
        }

        return last;
    }

    private static int FindAmong(Cue[] cues, ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at, int start, bool isGreedy, List<CueHit> hits)
    {
        var last = -1;
        foreach (var cue in cues)
        {
            if (EndOf(cue, normalized, tokens, at, start) is not (>= 0 and var end))
            {
                continue;
            }

            var token = at + cue.Words.Length - 1;
            hits.Add(new CueHit(cue.Id, at, token, start, end));
            last = Math.Max(last, token);
            if (isGreedy)
            {
                break;
            }
        }

        return last;
    }

    // Where a cue that begins there ends; -1 if it doesn't.
    private static int EndOf(Cue cue, ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at, int start)
    {
        var end = -1;
        for (var index = 0; index < cue.Words.Length; index++)
        {
            if (at + index == tokens.Length || (index > 0 && tokens[at + index] is { Boundary: > Boundary.Bracket, Joiner: not ',' }))
            {
                return -1;
            }

            ref readonly var token = ref tokens[at + index];
            var text = normalized[(index == 0 ? start : token.Start)..token.End];

            // The question mark after a number ends a question.
            text = token.Digits > 0 ? text.TrimEnd('?') : text;
            var word = cue.Words[index];
            var isLast = index == cue.Words.Length - 1;
            var isOpen = cue.IsBeginning[index] || (token.IsGlued && (isLast || index > 0));
            if (!(isOpen ? text.Length >= word.Length && Hashes.AreEqual(text[..word.Length], word) : Hashes.AreEqual(text, word)))
            {
                return -1;
            }

            end = token.IsGlued ? token.End - text.Length + word.Length : (index == 0 ? start : token.Start) + text.Length;
        }

        return end;
    }

    private static bool IsGlued(Cue cue) => Normalizer.KindOf(cue.Words[0][0]) == CharacterKind.Glued;

    private static Cue[] Of<TKey>(Dictionary<TKey, Cue[]> cues, TKey key)
        where TKey : notnull => cues.TryGetValue(key, out var found) ? found : [];

    private static Dictionary<TKey, Cue[]> LongestFirst<TKey>(IEnumerable<Cue> cues, Func<Cue, TKey> key)
        where TKey : notnull =>
        cues.GroupBy(key).ToDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Words.Length).ThenByDescending(cue => cue.Length).ToArray());
}
