namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>One message of the gateway as it grows; what is larger than anything the bot needs is dropped, and memory stays bounded.</summary>
internal sealed class PayloadBuffer
{
    /// <summary>The largest message that is kept, in bytes.</summary>
    public const int Largest = 4 * 1024 * 1024;

    private const int Usual = 16 * 1024;

    private byte[] _bytes = new byte[Usual];
    private int _length;

    /// <summary>Whether the message was too large, so that it is not kept.</summary>
    public bool IsOversized { get; private set; }

    /// <summary>The message.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Adds what came next.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (IsOversized || _length + bytes.Length > Largest)
        {
            IsOversized = true;
            return;
        }

        if (_length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Makes room for the next message; a large one leaves no large buffer behind.</summary>
    public void Clear()
    {
        _length = 0;
        IsOversized = false;
        if (_bytes.Length > Usual * 4)
        {
            _bytes = new byte[Usual];
        }
    }
}
