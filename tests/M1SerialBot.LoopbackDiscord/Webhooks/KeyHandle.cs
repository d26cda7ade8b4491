using System.Runtime.InteropServices;

namespace M1SerialBot.LoopbackDiscord.Webhooks;

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
