using System.Diagnostics;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>How the bot starts, what it says meanwhile, and how it ends.</summary>
public sealed class LifetimeTests
{
    [Fact]
    public async Task A_second_start_writes_no_commands()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway);
        await using var second = RunningProgram.Start(RunningBot.Environment(bot.Discord, Wire.Gateway));

        var line = await second.WaitForLineAsync("The commands are registered");

        Assert.Contains("registered; 0 changed. Invite link: https://discord.com/oauth2/authorize?client_id=", line, StringComparison.Ordinal);
        Assert.Single(bot.Discord.Requests, request => request.Method == "PUT");
        Assert.All(bot.Discord.Requests.Where(request => request.Method == "PUT"), request => Assert.Empty(RunningBot.Specification?.Errors(request) ?? []));
    }

    [Fact]
    public async Task Commands_are_compared_and_registered_from_a_terminal()
    {
        await using var discord = await PatientDiscord.StartAsync();
        var environment = RunningBot.Environment(discord, Wire.Gateway);

        var missing = await BuiltProgram.RunAsync(environment, "commands", "--check");
        var written = await BuiltProgram.RunAsync(environment, "commands", "--sync");
        var same = await BuiltProgram.RunAsync(environment, "commands", "--check");
        var looked = await BuiltProgram.RunAsync(environment, "doctor");
        var guild = await BuiltProgram.RunAsync(environment, "commands", "--sync", "--guild", "4711");

        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("/m1serial: is not registered", missing.Output, StringComparison.Ordinal);
        Assert.Equal((0, missing.Output), (written.ExitCode, written.Output));
        Assert.Equal((0, ""), (same.ExitCode, same.Output));
        Assert.Contains("ok   commands: all 11 are registered and up to date", looked.Output, StringComparison.Ordinal);
        Assert.Equal(0, guild.ExitCode);
        Assert.NotEmpty(discord.Commands("4711"));
        Assert.Equal(2, discord.Requests.Count(request => request.Method == "PUT"));
    }

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task A_bad_token_ends_it_with_one_clear_message(Wire wire)
    {
        await using var discord = await PatientDiscord.StartAsync();
        var environment = RunningBot.Environment(discord, wire, new Uri($"http://127.0.0.1:{RunningBot.FreePort()}"));
        environment["DISCORD_TOKEN"] = "a-bad-token";

        var ended = await BuiltProgram.RunAsync(environment);

        Assert.Equal(78, ended.ExitCode);
        var line = Assert.Single(ended.Output.Split('\n'), line => line.Contains("Discord rejected", StringComparison.Ordinal));
        Assert.Contains("DISCORD_TOKEN", line, StringComparison.Ordinal);
        Assert.DoesNotContain("a-bad-token", ended.Output + ended.Error, StringComparison.Ordinal);
        Assert.Equal(0, discord.Identifies);
    }

    [Theory]
    [InlineData("--check")]
    [InlineData("--sync")]
    public async Task A_bad_token_is_told_to_whoever_compares_commands(string option)
    {
        await using var discord = await PatientDiscord.StartAsync();
        var environment = RunningBot.Environment(discord, Wire.Gateway);
        environment["DISCORD_TOKEN"] = "a-bad-token";

        var ended = await BuiltProgram.RunAsync(environment, "commands", option);

        Assert.Equal((78, "Discord rejected the token. Check DISCORD_TOKEN."), (ended.ExitCode, ended.Error));
    }

    [Theory]
    [InlineData(4004, "the token", "DISCORD_TOKEN")]
    [InlineData(4010, "the shards", "Discord:Shards")]
    [InlineData(4011, "the shards", "Discord:Shards")]
    [InlineData(4014, "intents", "the application's page")]
    public async Task A_final_close_code_ends_it_with_one_clear_message(int code, string what, string setting)
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway);

        await (await bot.Discord.WaitForReadyAsync()).CloseAsync(code);

        Assert.Equal(78, await bot.Program.WaitForEndAsync());
        var line = Assert.Single(bot.Program.Output, line => line.Contains("Discord rejected", StringComparison.Ordinal));
        Assert.Contains(what, line, StringComparison.Ordinal);
        Assert.Contains(setting, line, StringComparison.Ordinal);
        Assert.Equal(1, bot.Discord.Identifies);
    }

    [Fact]
    public async Task Where_the_transport_is_set_as_in_a_container_it_says_where_to_put_a_token()
    {
        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string> { ["Discord__Transport"] = "Gateway" });

        Assert.Equal((78, "", "The bot's token is missing: put it into DISCORD_TOKEN or DISCORD_TOKEN_FILE."), (ended.ExitCode, ended.Output, ended.Error));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_by_its_setting()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Webhook);
        var environment = RunningBot.Environment(bot.Discord, Wire.Webhook, new Uri(bot.Endpoint, "/"));

        var ended = await BuiltProgram.RunAsync(environment);

        Assert.Equal(78, ended.ExitCode);
        Assert.StartsWith("Discord:WebhookUrl: ", Assert.Single(ended.Error.Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_is_told_to_stop_ends_well_and_soon()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Webhook);
        var patience = Stopwatch.StartNew();

        bot.Program.Terminate();

        Assert.Equal(0, await bot.Program.WaitForEndAsync());
        Assert.True(patience.Elapsed < TimeSpan.FromSeconds(10), $"{patience.Elapsed}");
    }

    [Fact]
    public async Task Told_to_stop_it_answers_what_is_under_way_and_closes_for_good()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway);
        bot.Discord.Faults.Next(Route.Callback, new Slow(TimeSpan.FromMilliseconds(800)));
        var delivered = bot.Discord.Deliver(Question(bot));
        await bot.Discord.WaitForRequestAsync(Route.Callback);
        var patience = Stopwatch.StartNew();

        bot.Program.Terminate();

        Assert.Equal(0, await bot.Program.WaitForEndAsync());
        Assert.Equal(1, delivered.Accepted);
        Assert.Equal(1000, (await bot.Discord.WaitForReadyAsync()).ClientCloseCode);
        Assert.True(patience.Elapsed < TimeSpan.FromSeconds(10), $"{patience.Elapsed}");
    }

    [Fact]
    public async Task The_log_tells_of_every_interaction_and_of_nothing_private()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway);
        var delivered = await bot.DeliverAsync(bot.Discord.NewInteraction().By("900000000000000077").Command("m1serial", CommandOption.Text("serial", "198765")));
        await bot.DeliverAsync(bot.Discord.NewInteraction().Autocomplete("m1serial", CommandOption.Focused("serial", "4711")));

        var line = await bot.Program.WaitForLineAsync(delivered.Id);
        await bot.Program.WaitForLineAsync("Autocomplete");

        Assert.Contains("m1serial: decoded in ", line, StringComparison.Ordinal);
        SecretLeakCheck.Check(bot.Discord, [.. bot.Program.Output, .. bot.Program.Error]);
        Assert.DoesNotContain("interaction:", bot.Program.Everything(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_can_be_JSON_and_answers_can_be_shown_to_everyone_by_default()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway, ("Bot__Logs", "Json"), ("Bot__Show", "Everyone"));
        var delivered = await bot.DeliverAsync(Question(bot));

        var line = JsonNode.Parse(await bot.Program.WaitForLineAsync(delivered.Id))!;

        Assert.All(bot.Program.Output, text => Assert.NotNull(JsonNode.Parse(text)));
        Assert.Equal(("m1serial", "decoded"), ((string?)line["Properties"]!["Command"], (string?)line["Properties"]!["Outcome"]));
        Assert.False(RunningBot.IsPrivate(delivered.Answer!));
        Assert.True(RunningBot.IsPrivate(await bot.AskAsync(bot.Discord.NewInteraction().Command(
            "m1serial", CommandOption.Text("serial", "198765"), CommandOption.Text("show", "only-me")))));
        Assert.True(RunningBot.IsPrivate(await bot.AskAsync(bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "hello")))));
    }

    private static JsonObject Question(RunningBot bot) => bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765"));
}
