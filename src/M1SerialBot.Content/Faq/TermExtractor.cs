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
