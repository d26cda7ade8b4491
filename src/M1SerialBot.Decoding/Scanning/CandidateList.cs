using System.Buffers;

namespace M1SerialBot.Decoding.Scanning;

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
