using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>Discord's name does not resolve, or nobody answers there, at the start and later.</summary>
public sealed class NameTests : IDisposable
{
    private const string Name = "discord.test";

    // Asks nobody: the only server of names is one that is not there.
    private const string OwnNames = "mount --bind \"$0/hosts\" /etc/hosts; mount --bind \"$0/resolv\" /etc/resolv.conf; mount --bind \"$0/switch\" /etc/nsswitch.conf";

    private readonly string _folder = Directory.CreateTempSubdirectory("m1-names-").FullName;

    public NameTests()
    {
        File.WriteAllText(Path.Combine(_folder, "hosts"), "127.0.0.1 localhost\n");
        File.WriteAllText(Path.Combine(_folder, "resolv"), "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n");
        File.WriteAllText(Path.Combine(_folder, "switch"), "hosts: files dns\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_name_that_does_not_resolve_at_the_start_is_asked_for_again_without_a_storm()
    {
        Sandbox.SkipUnlessItMounts();
        await using var discord = await PatientDiscord.StartAsync();
        await using var program = RunningProgram.StartBy(Environment(discord), Sandbox.Mounting(OwnNames, _folder));
        await program.WaitForLineAsync($"({Name}:");
        await Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        var lines = program.Output.Count;

        Resolve(isKnown: true);
        await discord.WaitForReadyAsync(patience: TimeSpan.FromSeconds(60));
        await AskAsync(discord);

        Assert.InRange(lines, 1, 3);
        Assert.Empty(program.Error);
    }

    [Fact]
    public async Task A_name_that_stops_to_resolve_costs_what_is_asked_meanwhile_and_nothing_else()
    {
        Sandbox.SkipUnlessItMounts();
        Resolve(isKnown: true);
        await using var discord = await PatientDiscord.StartAsync();
        await using var program = RunningProgram.StartBy(Environment(discord), Sandbox.Mounting(OwnNames, _folder));
        await program.WaitForLineAsync("The commands are registered");
        await discord.WaitForReadyAsync();
        await AskAsync(discord);
        var before = program.Output.Count;

        // Connections that are open need no name.
        Resolve(isKnown: false);
        await AskAsync(discord);
        await discord.RestartAsync();
        await discord.WaitForResumedAsync();
        var lost = discord.Deliver(Question(discord));
        await program.WaitForLineAsync("ReplyLost");
        var lines = program.Output.Skip(before).Count(line => line.Contains(" WRN ", StringComparison.Ordinal));
        Assert.Equal(0, lost.Accepted);

        Resolve(isKnown: true);
        await AskAsync(discord);
        Assert.InRange(lines, 1, 3);
        Assert.False(program.HasEnded);
    }

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task A_Discord_that_is_down_at_the_start_is_waited_for(Wire wire)
    {
        await using var discord = await PatientDiscord.StartAsync();
        await discord.StopAsync();
        await using var program = RunningProgram.Start(RunningBot.Environment(discord, wire, new Uri($"http://127.0.0.1:{RunningBot.FreePort()}")));
        await program.WaitForLineAsync("RestUnreachable");
        await Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        var lines = program.Output.Count;

        await discord.RestartAsync();
        await program.WaitForLineAsync("The commands are registered");
        if (wire == Wire.Gateway)
        {
            await discord.WaitForReadyAsync();
            await AskAsync(discord);
        }

        Assert.InRange(lines, 1, 3);
    }

    private static Dictionary<string, string> Environment(LoopbackServer discord)
    {
        var environment = RunningBot.Environment(discord, Wire.Gateway);
        environment["Discord__ApiUrl"] = new UriBuilder(discord.ApiUrl) { Host = Name }.Uri.AbsoluteUri;
        return environment;
    }

    private static System.Text.Json.Nodes.JsonObject Question(LoopbackServer discord) =>
        discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765"));

    private static async Task AskAsync(LoopbackServer discord) => await discord.Deliver(Question(discord)).WaitForAnswerAsync();

    // Written in place: it is the file that is mounted, not its name.
    private void Resolve(bool isKnown) => File.WriteAllText(Path.Combine(_folder, "hosts"), $"127.0.0.1 localhost {(isKnown ? Name : "")}\n");
}
