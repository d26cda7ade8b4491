using System.Runtime.InteropServices;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>The names and labels that people glue to a number: <c>M1SN198765</c>.</summary>
internal sealed class GluedPhrases
{
    private const int Fewest = 2;

    // By their first two characters, the longest first.
    private readonly Dictionary<int, List<(string Joined, Phrase Phrase)>> _phrases = [];

    public GluedPhrases(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases.Where(CanBeGlued))
        {
            Add(phrase);
        }
    }

    /// <summary>The names and labels that a token begins with, the longest first; the words of a label can be glued to one another, too.</summary>
    public Phrase? At(ReadOnlySpan<char> normalized, in Token token, int atLeast, ref int next)
    {
        var text = normalized[token.Start..token.End];
        if (text.Length < Fewest || !_phrases.TryGetValue(KeyOf(text[0], text[1]), out var phrases))
        {
            return null;
        }

        while (next < phrases.Count)
        {
            var (joined, phrase) = phrases[next++];
            if (text.Length - joined.Length >= atLeast && text[joined.Length - 1] == joined[^1] && text.StartsWith(joined, StringComparison.Ordinal))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool CanBeGlued(Phrase phrase) =>
        phrase.Length >= Fewest && (phrase.Role is TokenRole.Model or TokenRole.Label or TokenRole.NumberWord || (phrase.Marks & TokenMarks.Maker) != 0);

    private void Add(Phrase phrase)
    {
        var first = phrase.Words[0];
        ref var phrases = ref CollectionsMarshal.GetValueRefOrAddDefault(_phrases, KeyOf(first[0], first.Length > 1 ? first[1] : phrase.Words[1][0]), out _);
        phrases ??= [];
        var joined = phrase.Words.Length == 1 ? first : string.Concat(phrase.Words);
        var at = phrases.Count;
        while (at > 0 && phrases[at - 1].Joined.Length < joined.Length)
        {
            at--;
        }

        // DX-7 and DX7 are one name when nothing is between them.
        for (var other = at; other > 0 && phrases[other - 1].Joined.Length == joined.Length; other--)
        {
            if (phrases[other - 1].Joined == joined && phrases[other - 1].Phrase.Role == phrase.Role && phrases[other - 1].Phrase.Model == phrase.Model)
            {
                return;
            }
        }

        phrases.Insert(at, (joined, phrase));
    }

    private static int KeyOf(char first, char second) => (first << 16) | second;
}
