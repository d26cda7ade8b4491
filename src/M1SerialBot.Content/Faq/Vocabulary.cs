namespace M1SerialBot.Content.Faq;

/// <summary>The terms of all topics, to guess what an unknown word is meant to be.</summary>
internal sealed class Vocabulary
{
    private const int MinPrefixLength = 4;
    private const int MinTypoLength = 5;

    private readonly SearchWords _words;
    private readonly string[] _specific;
    private readonly HashSet<string> _all;

    public Vocabulary(IEnumerable<string> terms, SearchWords words)
    {
        _words = words;
        _all = new HashSet<string>(terms, StringComparer.Ordinal);
        _specific = [.. _all.Where(term => !words.IsCommon(term)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A word's stem, if a topic has it; else a term that the word begins, or misspells by one letter; else its stem.</summary>
    public string Closest(string word)
    {
        var stem = _words.Stem(word);
        return _all.Contains(stem) || word.Length < MinPrefixLength ? stem
            : _specific.Where(known => known.StartsWith(word, StringComparison.Ordinal)).MinBy(known => known.Length)
                ?? _specific.FirstOrDefault(known => IsMistyped(stem, known))
                ?? stem;
    }

    // One letter added, missing, wrong, or two swapped. Hardly anybody mistypes the first.
    private static bool IsMistyped(string typed, string known)
    {
        if (known.Length < MinTypoLength || typed.Length < MinTypoLength || typed[0] != known[0] || Math.Abs(typed.Length - known.Length) > 1)
        {
            return false;
        }

        var start = 0;
        while (start < typed.Length && start < known.Length && typed[start] == known[start])
        {
            start++;
        }

        var rest = typed.AsSpan(start);
        var other = known.AsSpan(start);
        return rest.Length == other.Length
            ? rest[1..].SequenceEqual(other[1..]) || (rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..]))
            : rest.Length > other.Length ? rest[1..].SequenceEqual(other) : other[1..].SequenceEqual(rest);
    }
}
