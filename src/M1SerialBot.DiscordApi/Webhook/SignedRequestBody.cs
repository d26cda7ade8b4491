using System.Buffers;
using System.Text;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>What a signature is made over: a timestamp, and behind it the body. Memory grows with what really arrives, and is lent.</summary>
internal sealed class SignedRequestBody : IDisposable
{
    private const int Usual = 4096;

    private readonly int _start;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int _length;

    /// <summary>Begins with a timestamp.</summary>
    /// <param name="timestamp">The timestamp; a few ASCII characters.</param>
    public SignedRequestBody(string timestamp)
    {
        _start = Encoding.ASCII.GetBytes(timestamp, _bytes);
        _length = _start;
    }

    /// <summary>Timestamp and body.</summary>
    public ReadOnlySpan<byte> All => _bytes.AsSpan(0, _length);

    /// <summary>The body alone.</summary>
    public ReadOnlySpan<byte> Body => _bytes.AsSpan(_start, _length - _start);

    /// <summary>Reads the body to its end.</summary>
    /// <param name="body">The body.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether it ended within as many bytes.</returns>
    public async Task<bool> ReadAsync(Stream body, int most, CancellationToken cancellation)
    {
        while (true)
        {
            if (_length == _bytes.Length)
            {
                Grow();
            }

            var read = await body.ReadAsync(_bytes.AsMemory(_length), cancellation).ConfigureAwait(false);
            _length += read;
            if (read == 0 || _length - _start > most)
            {
                return read == 0;
            }
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        All.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
