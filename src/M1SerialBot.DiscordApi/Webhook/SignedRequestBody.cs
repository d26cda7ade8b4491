using System.Buffers;
using System.Text;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>The data that Discord signs: the timestamp, then the body. Its memory is rented, and grows with what really arrives.</summary>
internal sealed class SignedRequestBody : IDisposable
{
    private const int Usual = 4096;

    private readonly int _start;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int _length;

    public SignedRequestBody(string timestamp)
    {
        _start = Encoding.ASCII.GetBytes(timestamp, _bytes);
        _length = _start;
    }

    public ReadOnlySpan<byte> All => _bytes.AsSpan(0, _length);

    public ReadOnlySpan<byte> Body => _bytes.AsSpan(_start, _length - _start);

    /// <returns>Whether the body has at most that many bytes.</returns>
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
