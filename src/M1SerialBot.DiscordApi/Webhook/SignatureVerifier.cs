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
