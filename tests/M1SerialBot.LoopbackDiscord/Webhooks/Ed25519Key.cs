using System.Security.Cryptography;

namespace M1SerialBot.LoopbackDiscord.Webhooks;

/// <summary>A new Ed25519 key pair. .NET doesn't have Ed25519, so OpenSSL signs.</summary>
public sealed class Ed25519Key : IDisposable
{
    private const int KeyBytes = 32;
    private const int SignatureBytes = 64;

    private readonly KeyHandle _key = LibCrypto.NewPrivateKey(LibCrypto.Ed25519, 0, RandomNumberGenerator.GetBytes(KeyBytes), KeyBytes);

    public Ed25519Key()
    {
        var publicKey = new byte[KeyBytes];
        nuint length = KeyBytes;
        Demand(!_key.IsInvalid && LibCrypto.GetPublicKey(_key, publicKey, ref length) == 1);
        PublicKey = Convert.ToHexStringLower(publicKey);
    }

    /// <summary>The public key, in hex.</summary>
    public string PublicKey { get; }

    /// <summary>Signs data; 64 bytes.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        var signature = new byte[SignatureBytes];
        nuint length = SignatureBytes;
        using var digest = LibCrypto.NewDigest();
        Demand(!digest.IsInvalid
            && LibCrypto.BeginSignature(digest, 0, 0, 0, _key) == 1
            && LibCrypto.Sign(digest, signature, ref length, data, (nuint)data.Length) == 1);
        return signature;
    }

    /// <inheritdoc />
    public void Dispose() => _key.Dispose();

    private static void Demand(bool done)
    {
        if (!done)
        {
            throw new CryptographicException("OpenSSL refused to sign with Ed25519.");
        }
    }
}
