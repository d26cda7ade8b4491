using System.Collections.Frozen;

namespace M1SerialBot.Content.Faq;

/// <summary>Extracts terms: the stems of the words that say what a text is about.</summary>
internal sealed class TermExtractor
{
    private const int MinJoinedLength = 5;
    /// <summary>No topic is about "you".</summary>
    public const string You = "you";


    private static readonly FrozenSet<string> BeforeYou = new[] { "can", "could", "would", "will", "should", "if", "when" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly SearchWords _words;
    private readonly FrozenSet<string> _joined;

    /// <summary>Learns from the topics' texts which words may be typed as two, such as "sys ex" for "sysex".</summary>
    public TermExtractor(IEnumerable<string> texts, SearchWords words)
    {
        _words = words;
        _joined = texts.SelectMany(words.Split).Where(word => word.Length >= MinJoinedLength || word.Any(char.IsAsciiDigit)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Each term once, in order.</summary>
    public string[] Read(string text) => Read(text, _words.Stem);

    /// <summary>Each term once, in order.</summary>
    public string[] Read(string text, Func<string, string> termOf)
    {
        var words = _words.Split(text);
        var terms = new List<string>(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            if (at + 1 < words.Length && IsJoined(word + words[at + 1]))
            {
                word += words[++at];
            }
            else if (_words.IsStopWord(word) || IsAnybody(words, at) || IsAmount(words, at))
            {
                continue;
            }

            if (termOf(word) is var term && !terms.Contains(term))
            {
                terms.Add(term);
            }
        }

        return [.. terms];
    }

    private bool IsJoined(string word) => _joined.Contains(word) || (word[^1] == 's' && _joined.Contains(word[..^1]));

    // "How do you open it" is about anybody, "what do you use" about somebody.
    private static bool IsAnybody(string[] words, int at) =>
        words[at] == You && at > 0 && (BeforeYou.Contains(words[at - 1]) || (at > 1 && words[at - 1] == "do" && words[at - 2] is ("how" or "where")));

    private bool IsAmount(string[] words, int at) =>
        words[at].All(char.IsAsciiDigit) && ((at > 0 && _words.IsMoney(words[at - 1])) || (at + 1 < words.Length && _words.IsMoney(words[at + 1])));
}

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
