using System.Diagnostics;
using System.Text.Json.Nodes;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordNet.Tests;

/// <summary>Whatever is asked, Discord gets the same from either host.</summary>
public sealed class SameBodiesTests : IAsyncLifetime
{
    private const string Usual = "M1SerialBot";

    private RunningBot? _usual;
    private RunningBot? _ours;

    public async ValueTask InitializeAsync()
    {
        _usual = await StartAsync(BuiltProgram.StartInfoOf(Usual, []));
        _ours = await StartAsync(BuiltProgram.StartInfo());
    }

    public async ValueTask DisposeAsync()
    {
        await (_usual?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_ours?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Fact]
    public void The_commands_are_the_same()
    {
        var (usual, ours) = (Registered(_usual!), Registered(_ours!));

        Assert.Equal(8, usual.Count);
        AssertSame("commands", usual, ours);
    }

    [Fact]
    public async Task Every_answer_is_the_same()
    {
        foreach (var (name, row) in EveryAnswerTests.Rows)
        {
            AssertSame(name, (await row.Ask(_usual!)).Answer!, (await row.Ask(_ours!)).Answer!);
        }

        foreach (var (command, option) in new[] { ("m1serial", "serial"), ("m1faq", "topic") })
        {
            AssertSame(command, await TypeAsync(_usual!, command, option), await TypeAsync(_ours!, command, option));
        }
    }

    // Only Discord.Net says of a message that it is not read aloud.
    [Fact]
    public async Task Messages_are_sent_by_Discord_Net_and_modals_and_files_without_it()
    {
        foreach (var row in EveryAnswerTests.Rows.Values)
        {
            await row.Ask(_ours!);
        }

        var bodies = _ours!.Discord.Deliveries.Select(delivery => delivery.Answer!).ToList();
        var without = bodies.Where(body => (int?)body["type"] == 4 && body["data"]!["tts"] is null).ToList();

        Assert.True(bodies.Count(body => body["data"]!["tts"] is not null) > EveryAnswerTests.Rows.Count, $"{without.Count} of {bodies.Count} were sent without it.");
        Assert.All(without, body => Assert.NotEmpty(body["data"]!["attachments"]!.AsArray()));
    }

    private static Task<RunningBot> StartAsync(ProcessStartInfo start) => RunningBot.StartAsync(start, new LoopbackOptions(), Wire.Gateway);

    private static Task<JsonNode> TypeAsync(RunningBot bot, string command, string option) =>
        bot.AskAsync(bot.Discord.NewInteraction().Autocomplete(command, CommandOption.Focused(option, "198")));

    private static JsonArray Registered(RunningBot bot) =>
        JsonNode.Parse(bot.Discord.Requests.Single(request => request.Method == "PUT").Body!.ToJsonString())!.AsArray();

    private static void AssertSame(string what, JsonNode usual, JsonNode ours)
    {
        var (expected, actual) = (PlainBody.Of(usual)!, PlainBody.Of(ours)!);
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{what}:\n{expected}\nis not\n{actual}");
    }
}
