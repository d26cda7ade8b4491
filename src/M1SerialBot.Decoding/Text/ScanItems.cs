using System.Buffers;

namespace M1SerialBot.Decoding.Text;

/// <summary>A list of items that costs nothing until it outgrows the space it was given.</summary>
internal ref struct ScanItems(Span<ScanItem> space)
{
    private Span<ScanItem> _space = space;
    private ScanItem[]? _rented;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<ScanItem> Items => _space[..Count];

    public void Add(in ScanItem item)
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
            ArrayPool<ScanItem>.Shared.Return(_rented);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<ScanItem>.Shared.Rent(Math.Max(16, _space.Length * 2));
        _space.CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<ScanItem>.Shared.Return(_rented);
        }

        _rented = larger;
        _space = larger;
    }
}
