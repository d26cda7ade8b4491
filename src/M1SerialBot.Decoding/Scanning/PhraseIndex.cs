using System.Numerics;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Every phrase of the lexicon, found by its first word.</summary>
internal sealed class PhraseIndex
{
    // Between the words of a phrase there can be a blank, a dash, a dot and a blank, ...
    private const int WidestGap = 2;

    private const int LongestGlued = 12;
    private const int FewestGlued = 2;
    private const int SlotsPerWord = 4;

    // The phrases that begin with a word, at the first free slot from where its hash points to: most words of a text begin no phrase, and end at once.
    private readonly (uint Hash, Phrase[]? Phrases)[] _slots;
    private readonly uint _lastSlot;
    private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _gluedByFirstCharacters;

    public PhraseIndex(IEnumerable<Phrase> phrases)
    {
        var all = phrases.ToList();
        var byFirstWord = all
            .GroupBy(phrase => phrase.Hashes[0])
            .ToDictionary(group => group.Key, group => LongestFirst(group, phrase => phrase.Words.Length));
        _slots = new (uint, Phrase[]?)[BitOperations.RoundUpToPowerOf2((uint)((byFirstWord.Count + 1) * SlotsPerWord))];
        _lastSlot = (uint)_slots.Length - 1;
        foreach (var (hash, beginning) in byFirstWord)
        {
            var slot = hash & _lastSlot;
            while (_slots[slot].Phrases is not null)
            {
                slot = (slot + 1) & _lastSlot;
            }

            _slots[slot] = (hash, beginning);
        }

        _gluedByFirstCharacters = all
            .Where(phrase => phrase.Role is TokenRole.Model or TokenRole.Label or TokenRole.NumberWord || (phrase.Marks & TokenMarks.Maker) != 0)
            .Where(phrase => phrase.Length >= FewestGlued)
            .GroupBy(phrase => string.Concat(phrase.Words)[..FewestGlued])
            .ToDictionary(group => group.Key, group => LongestFirst(group, phrase => phrase.Length), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    // Most groups are a single phrase.
    private static Phrase[] LongestFirst(IEnumerable<Phrase> group, Func<Phrase, int> length)
    {
        var phrases = group.ToArray();
        return phrases.Length == 1 ? phrases : [.. phrases.OrderByDescending(length)];
    }

    /// <summary>Marks the tokens of every phrase that begins at a token.</summary>
    public void Mark(ReadOnlySpan<char> normalized, Span<Token> tokens, int at)
    {
        if (tokens[at].IsGlued)
        {
            MarkGlued(normalized, ref tokens[at]);
        }

        if (!TryFind(tokens[at].Hash, out var phrases))
        {
            return;
        }

        foreach (var phrase in phrases)
        {
            if (IsAt(phrase, normalized, tokens, at))
            {
                Mark(phrase, tokens, at);
            }
        }
    }

    /// <summary>The longest name or label that a token begins with, or null; the words of a label can be glued to one another, too.</summary>
    public Phrase? GluedTo(ReadOnlySpan<char> normalized, in Token token, int atLeast)
    {
        var text = normalized[token.Start..token.End];
        if (text.Length < FewestGlued || !_gluedByFirstCharacters.TryGetValue(text[..FewestGlued], out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            var length = phrase.Length;
            if (text.Length - length >= atLeast && StartsWith(text, phrase.Words))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>Whether the last word of a label begins a token, and its other words are the tokens before: <c>S/N145678</c>.</summary>
    /// <returns>How long that last word is; 0 if there's no such label.</returns>
    public int GluedLabelEnd(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || !TryFind(tokens[at - 1].Hash, out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            if (phrase is { Role: TokenRole.Label, Words: [_, var last] }
                && tokens[at].Start - tokens[at - 1].End <= WidestGap
                && normalized[tokens[at].Start..tokens[at].End].StartsWith(last, StringComparison.Ordinal)
                && Hashes.AreEqual(normalized[tokens[at - 1].Start..tokens[at - 1].End], phrase.Words[0]))
            {
                return last.Length;
            }
        }

        return 0;
    }

    private bool TryFind(uint hash, out Phrase[] phrases)
    {
        for (var slot = hash & _lastSlot; ; slot = (slot + 1) & _lastSlot)
        {
            ref readonly var entry = ref _slots[slot];
            if (entry.Phrases is null || entry.Hash == hash)
            {
                phrases = entry.Phrases!;
                return entry.Phrases is not null;
            }
        }
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal))
            {
                return false;
            }

            text = text[word.Length..];
        }

        return true;
    }

    // A script without blanks runs words together, so what a run ends with counts for the number after it, and what it begins with for the one before.
    private void MarkGlued(ReadOnlySpan<char> normalized, ref Token token)
    {
        var text = normalized[token.Start..token.End];
        var end = text.Length > 1 && text[^1] is 'は' or 'が' or 'を' or 'の' or 'も' or 'に' or 'で' or '은' or '는' or '이' or '가' or '을' or '를' or '是' or '为' or '為'
            ? text.Length - 1
            : text.Length;
        if ((LongestEnd(text, end) ?? LongestEnd(text, text.Length)) is { } phrase)
        {
            MarkBefore(phrase, ref token);
        }

        for (var length = Math.Min(LongestGlued, text.Length); length > 0; length--)
        {
            if (Single(text[..length]) is { } beginning)
            {
                token.After ??= beginning.After;
                token.Marks |= beginning.Marks & (TokenMarks.Place | TokenMarks.LabelAfter);
                break;
            }
        }
    }

    private Phrase? LongestEnd(ReadOnlySpan<char> text, int end)
    {
        for (var length = Math.Min(LongestGlued, end); length > 0; length--)
        {
            if (Single(text[(end - length)..end]) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private Phrase? Single(ReadOnlySpan<char> word)
    {
        if (TryFind(Hashes.Of(word), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (phrase.Words.Length == 1 && Hashes.AreEqual(word, phrase.Words[0]))
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    private static void MarkBefore(Phrase phrase, ref Token token)
    {
        token.Before ??= phrase.Before;
        token.Marks |= phrase.Marks & (TokenMarks.Place | TokenMarks.Maker | TokenMarks.Inscription);
        if (token.Role == TokenRole.Plain)
        {
            token.Role = phrase.Role;
            token.Model = new NamedModel(phrase.Model, token.Start, token.End - token.Start);
        }
    }

    private static bool IsAt(Phrase phrase, ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at)
    {
        if (at + phrase.Words.Length > tokens.Length || (phrase.Words.Length > 1 && tokens[at + 1].Hash != phrase.Hashes[1])
            || !Hashes.AreEqual(normalized[tokens[at].Start..tokens[at].End], phrase.Words[0]))
        {
            return false;
        }

        for (var next = 1; next < phrase.Words.Length; next++)
        {
            ref readonly var token = ref tokens[at + next];
            var gap = normalized[tokens[at + next - 1].End..token.Start];
            if (gap.Length > WidestGap || (phrase.NeedsDash ? gap is not "-" : gap.ContainsAny(",:;(\u0002")) || !Hashes.AreEqual(normalized[token.Start..token.End], phrase.Words[next]))
            {
                return false;
            }
        }

        return tokens[at].Role is TokenRole.Plain || phrase.Role is TokenRole.Plain;
    }

    // A longer phrase was marked first and keeps its words; a keyword adds itself to whatever the token is.
    private static void Mark(Phrase phrase, Span<Token> tokens, int at)
    {
        var last = at + phrase.Words.Length - 1;
        if (tokens[last].Before is null && phrase.Before is not null)
        {
            tokens[last].Before = phrase.Before;
            tokens[last].Marks |= phrase.Marks & TokenMarks.Everyday;
        }

        if (tokens[at].After is null && phrase.After is not null)
        {
            tokens[at].After = phrase.After;
            tokens[at].Marks |= phrase.Marks & (TokenMarks.Everyday | TokenMarks.Capitals);
        }

        var marks = phrase.Marks & ~(TokenMarks.Everyday | TokenMarks.Capitals);
        tokens[at].Marks |= marks;
        tokens[last].Marks |= marks & ~TokenMarks.LabelAfter;
        if (phrase.Role is TokenRole.Plain)
        {
            return;
        }

        var model = new NamedModel(phrase.Model, tokens[at].Start, tokens[last].End - tokens[at].Start);
        for (var token = at; token <= last; token++)
        {
            tokens[token].Role = phrase.Role;
            tokens[token].Model = model;
        }
    }
}
