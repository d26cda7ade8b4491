using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A part of a text with digits in it, and its symbols.</summary>
internal struct Candidate
{
    private SymbolBuffer _symbols;
    private PositionBuffer _positions;
    private byte _count;
    private byte _written;

    public CandidateKind Kind;

    /// <summary>What it is, if it's no serial.</summary>
    public NonSerialKind NonSerialKind;

    /// <summary>Its start in the raw text.</summary>
    public int Start;

    /// <summary>Its end in the raw text, exclusive.</summary>
    public int End;

    /// <summary>How many digits it has.</summary>
    public int Digits;

    /// <summary>How many tokens it's made of.</summary>
    public int Groups;

    /// <summary>How many zeros were left out in front of it.</summary>
    public int DroppedZeros;

    /// <summary>How much speaks for a serial, as the sum of the witnesses' weights.</summary>
    public int Support;

    /// <summary>Whether a comma, a dot or an apostrophe separates its thousands, as in a plain number.</summary>
    public bool IsThousands;

    /// <summary>Whether the text calls it a serial.</summary>
    public bool IsLabelled;

    /// <summary>Whether there's nothing but a blank, a colon or a dash between the model's name and it.</summary>
    public bool IsBesideModel;

    /// <summary>The model that it belongs to.</summary>
    public NamedModel Model;

    /// <summary>How many symbols it has; <see cref="SerialSymbols.Most"/> + 1 if there are more, or a letter that no serial has.</summary>
    public readonly int Count => _count;

    /// <summary>Whether its symbols can be a serial's.</summary>
    public readonly bool IsReadable => _count <= SerialSymbols.Most;

    /// <summary>Its symbols; none if it isn't readable.</summary>
    [UnscopedRef]
    public readonly SerialText Text => IsReadable
        ? new SerialText(((ReadOnlySpan<char>)_symbols)[.._count], ((ReadOnlySpan<int>)_positions)[.._written], Model)
        : new SerialText([], [], Model);

    /// <summary>Takes the symbols out of the normalized text, with the zeros that were left out; those have the first digit's position.</summary>
    public void ReadSymbols(ReadOnlySpan<char> normalized)
    {
        Span<char> symbols = _symbols;
        Span<int> positions = _positions;
        symbols[..DroppedZeros].Fill('0');
        positions[..DroppedZeros].Fill(Start);
        if (DroppedZeros == 0 && Digits == End - Start && Digits <= SerialSymbols.Most)
        {
            ReadDigits(normalized, symbols, positions);
            return;
        }

        var count = DroppedZeros + SymbolReader.Collect(normalized, Start, End, symbols[DroppedZeros..], positions[DroppedZeros..]);
        _count = _written = (byte)Math.Min(count, SerialSymbols.Most + 1);
    }

    // Most numbers are digits and nothing else.
    private void ReadDigits(ReadOnlySpan<char> normalized, Span<char> symbols, Span<int> positions)
    {
        for (var at = 0; at < Digits; at++)
        {
            symbols[at] = normalized[Start + at];
            positions[at] = Start + at;
        }

        _count = _written = (byte)Digits;
    }

    /// <summary>The same with unknown digits after it, up to a length.</summary>
    public readonly Candidate PadRight(int length)
    {
        var padded = this;
        ((Span<char>)padded._symbols)[_count..length].Fill('?');
        padded._count = (byte)length;
        return padded;
    }

    [InlineArray(SerialSymbols.Most)]
    private struct SymbolBuffer
    {
        private char _first;
    }

    [InlineArray(SerialSymbols.Most)]
    private struct PositionBuffer
    {
        private int _first;
    }
}

/// <summary>What a part of a text with digits in it turned out to be.</summary>
internal enum CandidateKind : byte
{
    /// <summary>It has the form of a serial, and nothing speaks against it.</summary>
    Serial,

    /// <summary>It's something else, and known.</summary>
    NonSerial,

    /// <summary>It's neither: too short, too long, or with letters that don't belong.</summary>
    Unclassified,
}

/// <summary>A list of items that costs nothing until it outgrows the space it was given.</summary>
internal ref struct CandidateList(Span<Candidate> space)
{
    // An item is large, so few copies are made.
    private const int Growth = 4;

    private Span<Candidate> _space = space;
    private Candidate[]? _rented;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<Candidate> Items => _space[..Count];

    /// <summary>A new item, to be filled in: it holds whatever its place held before.</summary>
    public ref Candidate Add()
    {
        if (Count == _space.Length)
        {
            Grow();
        }

        return ref _space[Count++];
    }

    public readonly void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<Candidate>.Shared.Return(_rented);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<Candidate>.Shared.Rent(_space.Length * Growth);
        _space.CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<Candidate>.Shared.Return(_rented);
        }

        _rented = larger;
        _space = larger;
    }
}
