using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>The phrases of the lexicon by their first word.</summary>
internal sealed class PhraseTable
{
    private const int SlotsPerWord = 2;

    // Eight bits a word make a filter that lets one unknown word in eight through.
    private const int FilterBitsPerWord = 8;
    private const int BitsPerEntry = 64;

    // A word's place is the first slot that fits it, from where its hash points to.
    private readonly PhraseEntry[] _entries;
    private readonly ushort[] _slots;
    private readonly uint _lastSlot;

    // A bit for every word that begins a phrase. It stays in the processor's cache, as the slots don't, and most words of a text end here.
    private readonly ulong[] _filter;
    private readonly uint _lastBit;

    public PhraseTable(IEnumerable<Phrase> phrases)
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

    /// <summary>Whether a phrase may begin with a word that has this hash; if not, none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // It's asked about every token.
    public bool MayHold(uint hash)
    {
        var bit = FilterBit(hash);
        return (_filter[bit / BitsPerEntry] & (1UL << (int)(bit % BitsPerEntry))) != 0;
    }

    /// <summary>The phrases that begin with a word; an entry without phrases if there are none.</summary>
    public ref readonly PhraseEntry Find(uint hash, ReadOnlySpan<char> word)
    {
        for (var slot = hash & _lastSlot; _slots[slot] != 0; slot = (slot + 1) & _lastSlot)
        {
            ref readonly var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && Hashes.AreEqual(word, entry.Word))
            {
                return ref entry;
            }
        }

        return ref PhraseEntry.None;
    }

    // Every start compiles thousands of phrases, so nothing is grouped and sorted by LINQ here.
    private static PhraseEntry[] EntriesOf(IEnumerable<Phrase> phrases)
    {
        var entries = new List<PhraseEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            var word = phrase.Words[0];
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, word, out var isKnown);
            if (!isKnown)
            {
                place = entries.Count;
                entries.Add(new PhraseEntry(Hashes.Of(word), word));
            }

            entries[place] = entries[place].With(phrase);
        }

        return [.. entries];
    }

    private uint FilterBit(uint hash) => ((hash >> 16) ^ (hash << 3)) & _lastBit;
}

/// <summary>Every phrase that begins with a word: those that are that word, and those that go on after it.</summary>
internal readonly struct PhraseEntry(uint hash, string word)
{
    private const int Bits = 64;

    private static readonly PhraseEntry Nothing = new(0, "");

    // The hashes of the second words of the longer phrases, side by side so that they're compared eight at a time, and of their third ones.
    private readonly uint[] _seconds = [];
    private readonly uint[] _thirds = [];

    // A bit for each second word: most words that follow have none of them.
    private readonly ulong _bits;

    private PhraseEntry(PhraseEntry other, Phrase[] whole)
        : this(other.Hash, other.Word)
    {
        Whole = whole;
        (Longer, _seconds, _thirds, _bits) = (other.Longer, other._seconds, other._thirds, other._bits);
    }

    private PhraseEntry(PhraseEntry other, Phrase[] longer, uint[] seconds, uint[] thirds)
        : this(other.Hash, other.Word)
    {
        Whole = other.Whole;
        (Longer, _seconds, _thirds) = (longer, seconds, thirds);
        foreach (var second in seconds)
        {
            _bits |= BitOf(second);
        }
    }

    public static ref readonly PhraseEntry None => ref Nothing;

    public uint Hash { get; } = hash;

    public string Word { get; } = word;

    /// <summary>The phrases that are this one word.</summary>
    public Phrase[] Whole { get; } = [];

    /// <summary>The longer phrases, the one with the most words first.</summary>
    public Phrase[] Longer { get; } = [];

    /// <summary>Whether a phrase may go on with a word that has this hash; if not, none does.</summary>
    public bool MayGoOn(uint second) => (_bits & BitOf(second)) != 0;

    /// <summary>The next longer phrase, from a place on, whose second and third word can be the tokens after the first; -1 if there's none.</summary>
    public int NextLonger(ReadOnlySpan<Token> tokens, int at, int from)
    {
        var third = at + 2 < tokens.Length ? tokens[at + 2].Hash : 0;
        while (true)
        {
            var next = _seconds.AsSpan(from).IndexOf(tokens[at + 1].Hash);
            if (next < 0)
            {
                return -1;
            }

            from += next;
            if (Longer[from].Words.Length == 2 || _thirds[from] == third)
            {
                return from;
            }

            from++;
        }
    }

    /// <summary>The same with one more phrase.</summary>
    /// <remarks>Nearly every word begins a single phrase, so growing by one costs little.</remarks>
    public PhraseEntry With(Phrase phrase)
    {
        if (phrase.Words.Length == 1)
        {
            return new PhraseEntry(this, [.. Whole, phrase]);
        }

        var at = Array.FindIndex(Longer, other => other.Words.Length < phrase.Words.Length);
        at = at < 0 ? Longer.Length : at;
        return new PhraseEntry(this, Insert(Longer, at, phrase), Insert(_seconds, at, Hashes.Of(phrase.Words[1])), Insert(_thirds, at, phrase.Words.Length > 2 ? Hashes.Of(phrase.Words[2]) : 0));
    }

    private static T[] Insert<T>(T[] items, int at, T item) => [.. items.AsSpan(0, at), item, .. items.AsSpan(at)];

    private static ulong BitOf(uint second) => 1UL << (int)(second % Bits);
}
