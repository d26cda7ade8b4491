using System.Diagnostics;
using System.Text.Json.Nodes;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>Both hosts send Discord the same bodies.</summary>
public sealed class SameBodiesTests : IAsyncLifetime
{
    private const string Native = "M1SerialBot";

    private RunningBot? _native;
    private RunningBot? _discordNet;

    public async ValueTask InitializeAsync()
    {
        _native = await StartAsync(BuiltProgram.StartInfoOf(Native, []));
        _discordNet = await StartAsync(BuiltProgram.StartInfo());
    }

    public async ValueTask DisposeAsync()
    {
        await (_native?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_discordNet?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Fact]
    public void The_commands_are_the_same()
    {
        var (native, discordNet) = (Registered(_native!), Registered(_discordNet!));

        Assert.Equal(8, native.Count);
        AssertSame("commands", native, discordNet);
    }

    [Fact]
    public async Task Every_answer_is_the_same()
    {
        foreach (var (name, row) in EveryAnswerTests.Rows)
        {
            AssertSame(name, (await row.Ask(_native!)).Answer!, (await row.Ask(_discordNet!)).Answer!);
        }

        foreach (var (command, option) in new[] { ("m1serial", "serial"), ("m1faq", "topic") })
        {
            AssertSame(command, await TypeAsync(_native!, command, option), await TypeAsync(_discordNet!, command, option));
        }
    }

    // Only Discord.Net sends "tts". It can't read a modal with labels, so the reply to one goes without it too.
    [Fact]
    public async Task Messages_are_sent_by_Discord_Net_and_files_and_replies_to_modals_without_it()
    {
        foreach (var row in EveryAnswerTests.Rows.Values)
        {
            await row.Ask(_discordNet!);
        }

        var deliveries = _discordNet!.Discord.Deliveries;
        var without = deliveries.Where(delivery => (int?)delivery.Answer!["type"] == 4 && !IsFromDiscordNet(delivery)).ToList();

        Assert.True(deliveries.Count(IsFromDiscordNet) > EveryAnswerTests.Rows.Count, $"{without.Count} of {deliveries.Count} were sent without Discord.Net.");
        Assert.All(without, delivery => Assert.True((int?)delivery.Interaction["type"] == 5 || delivery.Answer!["data"]!["attachments"]!.AsArray().Count > 0));
    }

    private static bool IsFromDiscordNet(Delivered delivery) => delivery.Answer!["data"]?["tts"] is not null;

    private static Task<RunningBot> StartAsync(ProcessStartInfo start) => RunningBot.StartAsync(start, new LoopbackOptions(), Wire.Gateway);

    private static Task<JsonNode> TypeAsync(RunningBot bot, string command, string option) =>
        bot.AskAsync(bot.Discord.NewInteraction().Autocomplete(command, CommandOption.Focused(option, "198")));

    private static JsonArray Registered(RunningBot bot) =>
        JsonNode.Parse(bot.Discord.Requests.Single(request => request.Method == "PUT").Body!.ToJsonString())!.AsArray();

    private static void AssertSame(string what, JsonNode native, JsonNode discordNet)
    {
        var (expected, actual) = (PlainBody.Of(native)!, PlainBody.Of(discordNet)!);
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{what}:\n{expected}\nis not\n{actual}");
    }
}
