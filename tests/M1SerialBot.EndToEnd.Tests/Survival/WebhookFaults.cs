using System.Net.Sockets;
using System.Text;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>What people and networks do to a bot that takes requests; none of it keeps others from being answered.</summary>
internal sealed class WebhookFaults : IFaults
{
    private static readonly (string Name, Func<RunningBot, Task> Strike)[] All =
    [
        ("forged", bot => PostAsync(bot, Tampering.OtherKey)),
        ("changed on the way", bot => PostAsync(bot, Tampering.ChangedBody)),
        ("without a signature", bot => PostAsync(bot, Tampering.NoSignature)),
        ("rubbish", bot => PostRawAsync(bot, Encoding.UTF8.GetBytes("rubbish"))),
        ("two megabytes", bot => PostRawAsync(bot, new byte[2 * 1024 * 1024])),
        ("gone before it asks", bot => SendAsync(bot, "")),
        ("gone in the midst of its headers", bot => SendAsync(bot, "POST /interactions HTTP/1.1\r\nHost: x\r\n")),
        ("gone in the midst of its body", bot => SendAsync(bot, "POST /interactions HTTP/1.1\r\nHost: x\r\nX-Signature-Timestamp: 1\r\nX-Signature-Ed25519: 00\r\nContent-Length: 1000\r\n\r\n{")),
        ("gone before the answer", bot => SendAsync(bot, "POST /interactions HTTP/1.1\r\nHost: x\r\nX-Signature-Timestamp: 1\r\nX-Signature-Ed25519: 00\r\nContent-Length: 2\r\n\r\n{}")),
        ("not HTTP", bot => SendAsync(bot, "\u0016\u0003\u0001 hello\r\n\r\n")),
        ("Discord restarts", bot => bot.Discord.RestartAsync()),
    ];

    public string Last { get; private set; } = "none";

    public async Task<Span?> StrikeAsync(RunningBot bot, Random random)
    {
        var (name, strike) = All[random.Next(All.Length)];
        Last = name;
        await strike(bot);
        return null;
    }

    private static async Task PostAsync(RunningBot bot, Tampering tampering)
    {
        using var response = await bot.Discord.Webhook.PostAsync(bot.Endpoint, Questions.Draw(bot.Discord, new Random(0)), tampering);
    }

    private static async Task PostRawAsync(RunningBot bot, byte[] body)
    {
        using var response = await bot.Discord.Webhook.PostRawAsync(bot.Endpoint, body);
    }

    // Twenty at once, each cut off hard.
    private static async Task SendAsync(RunningBot bot, string text)
    {
        for (var count = 0; count < 20; count++)
        {
            using var client = new TcpClient { LingerState = new LingerOption(enable: true, seconds: 0) };
            await client.ConnectAsync(bot.Endpoint.Host, bot.Endpoint.Port);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
        }
    }
}
