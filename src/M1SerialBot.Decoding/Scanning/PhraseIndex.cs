using System.Numerics;
using System.Runtime.InteropServices;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Every phrase of the lexicon, found by its first word.</summary>
internal sealed class PhraseIndex
{
    // Between the words of a phrase there can be a blank, a dash, a dot and a blank, ...
    private const int WidestGap = 2;

    private const int LongestGlued = 12;
    private const int FewestGlued = 2;
    private const int SlotsPerWord = 2;

    // Eight bits a word make a filter that lets one unknown word in eight through.
    private const int FilterBitsPerWord = 8;
    private const int BitsPerEntry = 64;

    // The phrases by their first word, and where they are: a word's is the first slot that fits it, from where its hash points to.
    private readonly Entry[] _entries;
    private readonly ushort[] _slots;
    private readonly uint _lastSlot;

    // A bit for every word that begins a phrase. It stays in the processor's cache, as the slots don't, and most words of a text end here.
    private readonly ulong[] _filter;
    private readonly uint _lastBit;

    // By their first two characters, the longest first.
    private readonly Dictionary<int, List<(string Joined, Phrase Phrase)>> _glued = [];

    public PhraseIndex(IEnumerable<Phrase> phrases)
    {
        _entries = EntriesOf(phrases);
        _slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)((_entries.Length + 1) * SlotsPerWord))];
        _lastSlot = (uint)_slots.Length - 1;
        _lastBit = BitOperations.RoundUpToPowerOf2((uint)((_entries.Length + 1) * FilterBitsPerWord)) - 1;
        _filter = new ulong[(_lastBit / BitsPerEntry) + 1];
        for (var at = 0; at < _entries.Length; at++)
        {
            var hash = _entries[at].Hash;
            _filter[FilterBit(hash) / BitsPerEntry] |= 1UL << (int)(FilterBit(hash) % BitsPerEntry);
            var slot = hash & _lastSlot;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _lastSlot;
            }

            _slots[slot] = checked((ushort)(at + 1));
        }
    }

    // Every start compiles thousands of phrases, so nothing is grouped and sorted by LINQ here.
    private Entry[] EntriesOf(IEnumerable<Phrase> phrases)
    {
        var entries = new List<Entry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            var word = phrase.Words[0];
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, word, out var isKnown);
            if (!isKnown)
            {
                place = entries.Count;
                entries.Add(new Entry(Hashes.Of(word), word, [], [], 0));
            }

            entries[place] = entries[place].With(phrase);
            if (CanBeGlued(phrase))
            {
                AddGlued(phrase);
            }
        }

        return [.. entries];
    }

    private static bool CanBeGlued(Phrase phrase) =>
        phrase.Length >= FewestGlued && (phrase.Role is TokenRole.Model or TokenRole.Label or TokenRole.NumberWord || (phrase.Marks & TokenMarks.Maker) != 0);

    private void AddGlued(Phrase phrase)
    {
        var first = phrase.Words[0];
        ref var phrases = ref CollectionsMarshal.GetValueRefOrAddDefault(_glued, GluedKey(first[0], first.Length > 1 ? first[1] : phrase.Words[1][0]), out _);
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

    private static int GluedKey(char first, char second) => (first << 16) | second;

    /// <summary>Marks the tokens of every phrase that begins at a token.</summary>
    public void Mark(ReadOnlySpan<char> normalized, Span<Token> tokens, int at)
    {
        ref var token = ref tokens[at];
        if (token.IsGlued)
        {
            MarkGlued(normalized, ref token);
        }

        if (!MayBegin(token.Hash))
        {
            return;
        }

        ref readonly var entry = ref Find(token.Hash, normalized[token.Start..token.End]);
        if (entry.Seconds != 0 && at + 1 < tokens.Length && (entry.Seconds & Entry.BitOf(tokens[at + 1].Hash)) != 0)
        {
            MarkLonger(entry.Longer, normalized, tokens, at);
        }

        foreach (var phrase in entry.Whole)
        {
            if (token.Role == TokenRole.Plain || phrase.Role == TokenRole.Plain)
            {
                MarkOne(phrase, ref token);
            }
        }
    }

    /// <summary>The names and labels that a token begins with, the longest first; the words of a label can be glued to one another, too.</summary>
    public Phrase? GluedTo(ReadOnlySpan<char> normalized, in Token token, int atLeast, ref int next)
    {
        var text = normalized[token.Start..token.End];
        if (text.Length < FewestGlued || !_glued.TryGetValue(GluedKey(text[0], text[1]), out var phrases))
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

    /// <summary>Whether the last word of a label begins a token, and its other words are the tokens before: <c>S/N145678</c>.</summary>
    /// <returns>How long that last word is; 0 if there's no such label.</returns>
    public int GluedLabelEnd(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0)
        {
            return 0;
        }

        foreach (var (_, phrase) in Find(tokens[at - 1].Hash, normalized[tokens[at - 1].Start..tokens[at - 1].End]).Longer)
        {
            if (phrase is { Role: TokenRole.Label, Words: [_, var last] }
                && tokens[at].Start - tokens[at - 1].End <= WidestGap
                && normalized[tokens[at].Start..tokens[at].End].StartsWith(last, StringComparison.Ordinal))
            {
                return last.Length;
            }
        }

        return 0;
    }

    private static void MarkLonger(Beginning[] longer, ReadOnlySpan<char> normalized, Span<Token> tokens, int at)
    {
        var next = tokens[at + 1].Hash;
        foreach (var (second, phrase) in longer)
        {
            if (second == next && IsAt(phrase, normalized, tokens, at))
            {
                Mark(phrase, tokens, at, at + phrase.Words.Length - 1);
                JoinAbbreviations(normalized, tokens[at..(at + phrase.Words.Length)]);
            }
        }
    }

    private bool MayBegin(uint hash)
    {
        var bit = FilterBit(hash);
        return (_filter[bit / BitsPerEntry] & (1UL << (int)(bit % BitsPerEntry))) != 0;
    }

    private uint FilterBit(uint hash) => ((hash >> 16) ^ (hash << 3)) & _lastBit;

    private ref readonly Entry Find(uint hash, ReadOnlySpan<char> word)
    {
        if (MayBegin(hash))
        {
            for (var slot = hash & _lastSlot; _slots[slot] != 0; slot = (slot + 1) & _lastSlot)
            {
                ref readonly var entry = ref _entries[_slots[slot] - 1];
                if (entry.Hash == hash && Hashes.AreEqual(word, entry.Word))
                {
                    return ref entry;
                }
            }
        }

        return ref Entry.None;
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

    private Phrase? Single(ReadOnlySpan<char> word) => Find(Hashes.Of(word), word).Whole is [var phrase, ..] ? phrase : null;

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
        if (at + phrase.Words.Length > tokens.Length)
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
    private static void Mark(Phrase phrase, Span<Token> tokens, int at, int last)
    {
        MarkBeginning(phrase, ref tokens[at]);
        MarkEnd(phrase, ref tokens[last]);
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

    private static void MarkOne(Phrase phrase, ref Token token)
    {
        if (phrase.SaysSomething)
        {
            MarkBeginning(phrase, ref token);
            MarkEnd(phrase, ref token);
        }

        if (phrase.Role is not TokenRole.Plain)
        {
            token.Role = phrase.Role;
            token.Model = new NamedModel(phrase.Model, token.Start, token.End - token.Start);
        }
    }

    private static void MarkBeginning(Phrase phrase, ref Token token)
    {
        if (token.After is null && phrase.After is not null)
        {
            token.After = phrase.After;
            token.Marks |= phrase.Marks & (TokenMarks.Everyday | TokenMarks.Capitals);
        }

        token.Marks |= phrase.Marks & ~(TokenMarks.Everyday | TokenMarks.Capitals);
    }

    private static void MarkEnd(Phrase phrase, ref Token token)
    {
        if (token.Before is null && phrase.Before is not null)
        {
            token.Before = phrase.Before;
            token.Marks |= phrase.Marks & TokenMarks.Everyday;
        }

        token.Marks |= phrase.Marks & ~(TokenMarks.Everyday | TokenMarks.Capitals | TokenMarks.LabelAfter);
    }

    // The dots of "ser. no." end no sentence.
    private static void JoinAbbreviations(ReadOnlySpan<char> normalized, Span<Token> words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at].Boundary == Boundary.Stop && words[at - 1].Role is TokenRole.Label && Separators.IsAbbreviation(normalized[words[at - 1].End..words[at].Start]))
            {
                words[at].Boundary = Boundary.Blank;
            }
        }
    }

    // Every phrase that begins with a word: those that go on after it, the longest first, and those that don't.
    private readonly record struct Entry(uint Hash, string Word, Beginning[] Longer, Phrase[] Whole, ulong Seconds)
    {
        private static readonly Entry Nothing = new(0, "", [], [], 0);

        public static ref readonly Entry None => ref Nothing;

        // Nearly every word begins a single phrase, so growing by one costs little.
        public Entry With(Phrase phrase)
        {
            if (phrase.Words.Length == 1)
            {
                return this with { Whole = [.. Whole, phrase] };
            }

            var at = Array.FindIndex(Longer, other => other.Phrase.Words.Length < phrase.Words.Length);
            at = at < 0 ? Longer.Length : at;
            var second = Hashes.Of(phrase.Words[1]);
            return this with { Longer = [.. Longer.AsSpan(0, at), new Beginning(second, phrase), .. Longer.AsSpan(at)], Seconds = Seconds | BitOf(second) };
        }

        // A bit for the second word of each longer phrase: most words that follow have none of them.
        public static ulong BitOf(uint second) => 1UL << (int)(second % BitsPerEntry);
    }

    // The hash of its second word rules most phrases out without a look at them.
    private readonly record struct Beginning(uint Second, Phrase Phrase);
}
