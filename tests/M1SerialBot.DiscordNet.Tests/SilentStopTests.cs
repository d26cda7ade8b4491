using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>If Discord.Net stops silently, it's started again.</summary>
public sealed class SilentStopTests
{
    [Fact]
    public async Task A_READY_that_Discord_Net_cannot_read_stops_it_only_for_a_minute()
    {
        var sent = 0;
        var options = new LoopbackOptions
        {
            EditReady = ready =>
            {
                if (Interlocked.Increment(ref sent) == 1)
                {
                    ready.Remove("user");
                }
            },
        };
        await using var bot = await RunningBot.StartAsync(BuiltProgram.StartInfo(), options, Wire.Gateway);

        // Discord.Net may pause for up to a minute anyway.
        await bot.Discord.WaitForReadyAsync(count: 2, patience: TimeSpan.FromSeconds(100));
        var answer = await bot.AskAsync(bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765")));

        Assert.Equal(4, (int?)answer["type"]);
        Assert.Contains(bot.Program.Output, line => line.Contains("Discord.Net had stopped, and is started again", StringComparison.Ordinal));
    }
}
