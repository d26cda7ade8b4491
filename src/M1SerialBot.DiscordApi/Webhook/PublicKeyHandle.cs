using System.Runtime.InteropServices;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>A public key inside OpenSSL.</summary>
internal sealed class PublicKeyHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        OpenSsl.EVP_PKEY_free(handle);
        return true;
    }
}
