using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Schemas;

namespace M1SerialBot.DiscordApi.Tests.Registration;

[Collection(nameof(NonParallel))]
public sealed class CommandRegistrarTests
{
    private static readonly IReadOnlyList<CommandDefinition> Wanted =
    [
        CommandDefinition.Slash("m1serial", "How old?") with
        {
            DescriptionLocalizations = new Dictionary<string, string> { ["de"] = "Wie alt?" },
            Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
            IntegrationTypes = [ApplicationIntegrationType.Guild, ApplicationIntegrationType.User],
            Options =
            [
                new OptionDefinition("serial", "The number") { Required = true, MaxLength = 64, Autocomplete = true },
                new OptionDefinition("model", "Which") { Choices = [new ChoiceDefinition("M1", "M1"), new ChoiceDefinition("not sure", "not sure") { NameLocalizations = new Dictionary<string, string> { ["de"] = "unsicher" } }] },
                new OptionDefinition("for", "Whom", OptionType.User),
            ],
        },
        CommandDefinition.MessageMenu("Answer with M1 FAQ") with
        {
            Contexts = [InteractionContextType.Guild],
            IntegrationTypes = [ApplicationIntegrationType.Guild],
            DefaultMemberPermissions = ChannelPermissions.ManageMessages,
        },
    ];

    [Fact]
    public async Task Commands_are_written_once_and_not_again()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        var registrar = Registrar(host);

        var first = await registrar.SyncAsync(null, TestContext.Current.CancellationToken);
        var second = await registrar.SyncAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(2, first.Differences.Count);
        Assert.Empty(second.Differences);
        Assert.Equal(["Answer with M1 FAQ", "m1serial"], first.Ids.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(first.Ids, second.Ids);
        Assert.Equal(1, Writes(host));
    }

    [Fact]
    public async Task What_is_written_holds_against_the_specification()
    {
        var specification = Specification.Load();
        Assert.SkipWhen(specification is null, "The specification is not here.");
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());

        await Registrar(host).SyncAsync(null, TestContext.Current.CancellationToken);
        await Registrar(host).SyncAsync(new Snowflake(77), TestContext.Current.CancellationToken);

        Assert.All(host.Discord.Requests.Where(request => request.Method == "PUT"), request => Assert.Empty(specification.Errors(request)));
    }

    [Fact]
    public async Task An_application_that_is_known_is_not_asked_for()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        Assert.True(Snowflake.TryParse(host.Discord.Options.ApplicationId, out var application));

        await Registrar(host, application: application).SyncAsync(null, TestContext.Current.CancellationToken);

        Assert.All(host.Discord.Requests, request => Assert.Equal(Route.Commands, request.Route));
        Assert.Equal(1, Writes(host));
    }

    [Fact]
    public async Task Checking_writes_nothing()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());

        Assert.Equal(
            ["/m1serial: is not registered", "message menu \"Answer with M1 FAQ\": is not registered"],
            (await Registrar(host).CheckAsync(null, TestContext.Current.CancellationToken)).Differences);
        Assert.Equal(0, Writes(host));
    }

    [Fact]
    public async Task A_single_server_has_no_say_in_contexts_and_installation()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        var registrar = Registrar(host);

        await registrar.SyncAsync(new Snowflake(77), TestContext.Current.CancellationToken);

        var written = host.Discord.Requests.Single(request => request.Method == "PUT").Body!.AsArray();
        Assert.All(written, command => Assert.True(command!["contexts"] is null && command["integration_types"] is null));
        Assert.Empty((await registrar.SyncAsync(new Snowflake(77), TestContext.Current.CancellationToken)).Differences);
        Assert.Empty(host.Discord.Commands());
    }

    [Fact]
    public async Task A_difference_replaces_everything_in_one_request()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        await Registrar(host).SyncAsync(null, TestContext.Current.CancellationToken);

        var differences = await Registrar(host, [Wanted[0]]).SyncAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(["message menu \"Answer with M1 FAQ\": is registered, and not wanted"], differences.Differences);
        Assert.Equal("m1serial", (string?)Assert.Single(host.Discord.Commands())!["name"]);
    }

    [Fact]
    public async Task An_outage_is_waited_out_and_logged_once()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        host.Discord.Faults.Next(Route.Application, new Hang(), times: 2);
        host.Discord.Faults.Next(Route.Commands, new Status(503), times: 4);

        Assert.NotNull(await Registrar(host).SyncUntilDoneAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, Writes(host));
        Assert.InRange(host.Log.Warnings.Count, 1, 3);
    }

    [Fact]
    public async Task What_Discord_does_not_accept_is_not_sent_again()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        host.Discord.Faults.Next(Route.Commands, new Status(400, """{"message":"Invalid Form Body","code":50035}"""), times: 10, method: "PUT");

        Assert.Null(await Registrar(host).SyncUntilDoneAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, Writes(host));
        Assert.Contains("write commands was answered with 400, code 50035", Assert.Single(host.Log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_token_is_final()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions { Token = "bad" });

        await Assert.ThrowsAsync<DiscordFatalException>(() => Registrar(host).SyncUntilDoneAsync(TestContext.Current.CancellationToken));

        Assert.Single(host.Discord.Requests);
    }

    private static int Writes(GatewayTestHost host) => host.Discord.Requests.Count(request => request.Method == "PUT");

    private static CommandRegistrar Registrar(GatewayTestHost host, IReadOnlyList<CommandDefinition>? commands = null, Snowflake? application = null) =>
        new(host.Rest, application, commands ?? Wanted, host.Faults, host.Time, () => 0.5);
}
