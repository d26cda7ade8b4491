namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>Checks Ed25519 signatures against one public key. May be used from many threads at once.</summary>
public sealed class SignatureVerifier : IDisposable
{
    /// <summary>How many bytes a public key has.</summary>
    public const int KeyLength = 32;

    /// <summary>How many bytes a signature has.</summary>
    public const int SignatureLength = 64;

    private readonly PublicKeyHandle _key;

    /// <summary>Makes it.</summary>
    /// <param name="publicKey">The application's public key, 64 hexadecimal digits.</param>
    /// <exception cref="FormatException">The text is no key.</exception>
    /// <exception cref="DllNotFoundException">There is no OpenSSL on this machine.</exception>
    public SignatureVerifier(string publicKey)
    {
        var key = Convert.FromHexString(publicKey);
        if (key.Length != KeyLength)
        {
            throw new FormatException("A public key has 64 hexadecimal digits.");
        }

        _key = OpenSsl.EVP_PKEY_new_raw_public_key(OpenSsl.Ed25519, 0, key, KeyLength);
        if (_key.IsInvalid)
        {
            throw new FormatException("OpenSSL does not accept the public key.");
        }
    }

    /// <summary>Whether the key's owner signed the data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="signature">The signature; one that has not 64 bytes is none.</param>
    public bool IsSigned(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != SignatureLength)
        {
            return false;
        }

        using var check = OpenSsl.EVP_MD_CTX_new();
        var isSigned = OpenSsl.EVP_DigestVerifyInit(check, 0, 0, 0, _key) == 1
            && OpenSsl.EVP_DigestVerify(check, signature, SignatureLength, data, (nuint)data.Length) == 1;
        if (!isSigned)
        {
            // OpenSSL keeps a list of what went wrong on this thread.
            OpenSsl.ERR_clear_error();
        }

        return isSigned;
    }

    /// <summary>Lets the key go.</summary>
    public void Dispose() => _key.Dispose();
}
