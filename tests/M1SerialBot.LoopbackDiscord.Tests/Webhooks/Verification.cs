using System.Runtime.InteropServices;

namespace M1SerialBot.LoopbackDiscord.Tests.Webhooks;

/// <summary>Checks Ed25519 signatures with OpenSSL.</summary>
internal static partial class Verification
{
    private const string Library = "libcrypto.so.3";
    private const int Ed25519 = 1087;

    public static bool IsGenuine(string publicKey, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> data)
    {
        var key = NewPublicKey(Ed25519, 0, Convert.FromHexString(publicKey), 32);
        var digest = NewDigest();
        try
        {
            return Begin(digest, 0, 0, 0, key) == 1 && Verify(digest, signature, (nuint)signature.Length, data, (nuint)data.Length) == 1;
        }
        finally
        {
            FreeDigest(digest);
            FreeKey(key);
        }
    }

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_public_key")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint NewPublicKey(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void FreeKey(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint NewDigest();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void FreeDigest(nint digest);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerifyInit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Begin(nint digest, nint keyContext, nint type, nint engine, nint key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerify")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Verify(nint digest, ReadOnlySpan<byte> signature, nuint signatureLength, ReadOnlySpan<byte> data, nuint dataLength);
}
