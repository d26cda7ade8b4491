using System.Text;
using M1SerialBot.Benchmarks.Load.Discord;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>What a signature costs to check, with nothing around it: what a webhook cannot do without.</summary>
internal static class SignatureCheck
{
    private const int Warming = 200;

    /// <summary>Measures it.</summary>
    /// <returns>A core's seconds for 1,000 checks.</returns>
    public static double Measure(int checks)
    {
        using var key = new Ed25519Key();
        var verifier = new SignatureVerifier(key.PublicKey);
        byte[] signed = [.. Encoding.ASCII.GetBytes("1700000000"), .. new InteractionMould().First];
        var signature = key.Sign(signed);
        Check(Warming);
        var before = Environment.CpuUsage.TotalTime;
        Check(checks);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds * 1000 / checks;

        void Check(int count)
        {
            for (var at = 0; at < count; at++)
            {
                if (!verifier.IsSigned(signed, signature))
                {
                    throw new LoadException("A signature is not accepted.");
                }
            }
        }
    }
}
