using M1SerialBot.EndToEnd.Tests.Discord;

namespace M1SerialBot.EndToEnd.Tests.Proofs;

/// <summary>What the bot says of itself: no intent, and no permission.</summary>
[Collection<SharedBots>]
public sealed class PermissionTests(SharedBots bots)
{
    [Fact]
    public void It_asks_for_no_intent()
    {
        var identify = Assert.Single(bots.Over(Wire.Gateway).Discord.Connections.SelectMany(connection => connection.Frames), frame => frame.Op == 2);

        Assert.Equal(0, (int?)identify.Data!["intents"]);
    }

    [Fact]
    public async Task Adding_it_asks_for_no_permission()
    {
        var readme = await File.ReadAllTextAsync(Repository.Find("README.md"), TestContext.Current.CancellationToken);

        var told = (await bots.Over(Wire.Gateway).CommandAsync("m1about", ("what", "invite"))).Answer!["data"]!["embeds"]![0]!["description"]!.GetValue<string>();
        var links = InviteLink.All(told);

        Assert.Equal(2, links.Count);
        Assert.NotEmpty(InviteLink.All(readme));
        Assert.All(links.Concat(InviteLink.All(readme)), link => Assert.Equal(("applications.commands", "0"), (link["scope"], link["permissions"])));
    }
}
