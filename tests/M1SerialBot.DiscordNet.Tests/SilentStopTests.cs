using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>Where Discord.Net stops for good without a word, it is started again.</summary>
public sealed class SilentStopTests
{
    [Fact]
    public async Task A_READY_that_it_cannot_read_is_not_the_end()
    {
        var told = 0;
        var options = new LoopbackOptions
        {
            EditReady = ready =>
            {
                if (Interlocked.Increment(ref told) == 1)
                {
                    ready.Remove("user");
                }
            },
        };
        await using var bot = await RunningBot.StartAsync(BuiltProgram.StartInfo(), options, Wire.Gateway);

        // A minute is the longest that it may wait of its own accord.
        await bot.Discord.WaitForReadyAsync(count: 2, patience: TimeSpan.FromSeconds(100));
        var answer = await bot.AskAsync(bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765")));

        Assert.Equal(4, (int?)answer["type"]);
        Assert.Contains(bot.Program.Output, line => line.Contains("Discord.Net had stopped, and is started again", StringComparison.Ordinal));
    }
}
