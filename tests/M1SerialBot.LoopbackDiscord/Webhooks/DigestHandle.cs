using System.Runtime.InteropServices;

namespace M1SerialBot.LoopbackDiscord.Webhooks;

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
