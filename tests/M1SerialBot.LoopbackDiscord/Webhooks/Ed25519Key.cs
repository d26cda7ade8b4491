using System.Runtime.InteropServices;
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

/// <summary>An OpenSSL key.</summary>
internal sealed class KeyHandle() : SafeHandle(0, ownsHandle: true)
{
    /// <inheritdoc />
    public override bool IsInvalid => handle == 0;

    /// <inheritdoc />
    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeKey(handle);
        return true;
    }
}

/// <summary>OpenSSL's signing context.</summary>
internal sealed class DigestHandle() : SafeHandle(0, ownsHandle: true)
{
    /// <inheritdoc />
    public override bool IsInvalid => handle == 0;

    /// <inheritdoc />
    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeDigest(handle);
        return true;
    }
}

/// <summary>The part of OpenSSL that signs with Ed25519.</summary>
internal static partial class LibCrypto
{
    /// <summary>OpenSSL's number for Ed25519.</summary>
    public const int Ed25519 = 1087;

    private const string Library = "libcrypto.so.3";

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_private_key")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial KeyHandle NewPrivateKey(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_get_raw_public_key")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int GetPublicKey(KeyHandle key, Span<byte> publicKey, ref nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void FreeKey(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial DigestHandle NewDigest();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void FreeDigest(nint digest);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSignInit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int BeginSignature(DigestHandle digest, nint keyContext, nint type, nint engine, KeyHandle key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestSign")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Sign(DigestHandle digest, Span<byte> signature, ref nuint length, ReadOnlySpan<byte> data, nuint dataLength);
}
