using System.Buffers;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A list of items that costs nothing until it outgrows the space it was given.</summary>
internal ref struct CandidateList(Span<Candidate> space)
{
    private Span<Candidate> _space = space;
    private Candidate[]? _rented;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<Candidate> Items => _space[..Count];

    public void Add(in Candidate item)
    {
        if (Count == _space.Length)
        {
            Grow();
        }

        _space[Count++] = item;
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
        var larger = ArrayPool<Candidate>.Shared.Rent(Math.Max(16, _space.Length * 2));
        _space.CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<Candidate>.Shared.Return(_rented);
        }

        _rented = larger;
        _space = larger;
    }
}
