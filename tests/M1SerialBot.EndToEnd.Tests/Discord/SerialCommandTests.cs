using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary><c>/m1serial</c>, everywhere and over both wires.</summary>
[Collection<SharedBots>]
public sealed class SerialCommandTests(SharedBots bots)
{
    public static TheoryData<Wire, Place> Everywhere()
    {
        var rows = new TheoryData<Wire, Place>();
        foreach (var wire in Enum.GetValues<Wire>())
        {
            foreach (var place in Enum.GetValues<Place>())
            {
                rows.Add(wire, place);
            }
        }

        return rows;
    }

    public static TheoryData<Wire> Wires() => [.. Enum.GetValues<Wire>()];

    [Fact]
    public void Every_answer_is_held_against_Discords_specification() =>
        Assert.SkipWhen(RunningBot.Specification is null, "The specification is not here; everything else about the answers is tested.");

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_serial_is_answered_with_a_private_card(Wire wire, Place place)
    {
        var bot = bots.Over(wire);

        var answer = await bot.AskAsync(bot.Discord.NewInteraction().At(place).Command("m1serial", CommandOption.Text("serial", "198765")));

        Assert.Equal(4, (int?)answer["type"]);
        Assert.True(RunningBot.IsPrivate(answer));
        var embed = Assert.Single(answer["data"]!["embeds"]!.AsArray())!;
        Assert.Equal("Probably 1992–93", (string?)embed["title"]);
        Assert.StartsWith("Korg M1 198xxx: probably 1992–93.", (string?)answer["data"]!["content"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Wires))]
    public async Task A_command_and_a_button_that_are_gone_get_a_polite_private_answer(Wire wire)
    {
        var bot = bots.Over(wire);
        var message = bot.Discord.NewInteraction().Message("an old card");

        foreach (var interaction in new JsonObject[] { bot.Discord.NewInteraction().Command("m1gone"), bot.Discord.NewInteraction().Button("m1:0:old", message) })
        {
            var answer = await bot.AskAsync(interaction);

            Assert.True(RunningBot.IsPrivate(answer));
            Assert.Contains("Use the command again", (string?)answer["data"]!["content"], StringComparison.Ordinal);
        }
    }
}
