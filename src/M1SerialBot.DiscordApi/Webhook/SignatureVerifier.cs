using System.Buffers;
using System.Text;
using NSec.Cryptography;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>Checks Ed25519 signatures against one public key. Safe for concurrent use.</summary>
public sealed class SignatureVerifier
{
    /// <summary>The length of a public key, in bytes.</summary>
    public const int KeyLength = 32;

    /// <summary>The length of a signature, in bytes.</summary>
    internal const int SignatureLength = 64;

    private readonly PublicKey _key;

    /// <summary>Creates a verifier.</summary>
    /// <param name="publicKey">The application's public key, 64 hexadecimal digits.</param>
    /// <exception cref="FormatException">The text isn't a public key.</exception>
    public SignatureVerifier(string publicKey) =>
        _key = PublicKey.TryImport(SignatureAlgorithm.Ed25519, Convert.FromHexString(publicKey), KeyBlobFormat.RawPublicKey, out var key) && key is not null
            ? key
            : throw new FormatException("A public key has 64 hexadecimal digits.");

    /// <summary>Whether the key's owner signed the data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="signature">The signature; false for any length but 64 bytes.</param>
    public bool IsSigned(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature) => SignatureAlgorithm.Ed25519.Verify(_key, data, signature);
}

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
