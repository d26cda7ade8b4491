using System.Runtime.InteropServices;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>One signature check inside OpenSSL.</summary>
internal sealed class DigestHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        OpenSsl.EVP_MD_CTX_free(handle);
        return true;
    }
}
