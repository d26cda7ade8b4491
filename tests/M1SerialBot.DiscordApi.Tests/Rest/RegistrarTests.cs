using M1SerialBot.DiscordApi.Commands;
using M1SerialBot.DiscordApi.Interactions;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Schemas;

namespace M1SerialBot.DiscordApi.Tests.Rest;

[Collection(nameof(Alone))]
public sealed class RegistrarTests
{
    private static readonly IReadOnlyList<CommandDefinition> Wanted =
    [
        CommandDefinition.Slash("m1serial", "How old?") with
        {
            DescriptionLocalizations = new Dictionary<string, string> { ["de"] = "Wie alt?" },
            Contexts = [InteractionContext.Server, InteractionContext.BotDirect, InteractionContext.Private],
            IntegrationTypes = [InstallationType.Server, InstallationType.User],
            Options =
            [
                new OptionDefinition("serial", "The number") { Required = true, MaxLength = 64, Autocomplete = true },
                new OptionDefinition("model", "Which") { Choices = [new ChoiceDefinition("M1", "M1"), new ChoiceDefinition("not sure", "not sure") { NameLocalizations = new Dictionary<string, string> { ["de"] = "unsicher" } }] },
                new OptionDefinition("for", "Whom", OptionType.User),
            ],
        },
        CommandDefinition.MessageMenu("Answer with M1 FAQ") with
        {
            Contexts = [InteractionContext.Server],
            IntegrationTypes = [InstallationType.Server],
            DefaultMemberPermissions = ChannelPermissions.ManageMessages,
        },
    ];

    [Fact]
    public async Task Commands_are_written_once_and_not_again()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions());
        var registrar = Registrar(rig);

        var first = await registrar.SyncAsync(null, TestContext.Current.CancellationToken);
        var second = await registrar.SyncAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(2, first.Differences.Count);
        Assert.Empty(second.Differences);
        Assert.Equal(["Answer with M1 FAQ", "m1serial"], first.Ids.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(first.Ids, second.Ids);
        Assert.Equal(1, Writes(rig));
    }

    [Fact]
    public async Task What_is_written_holds_against_the_specification()
    {
        var specification = Specification.Load();
        Assert.SkipWhen(specification is null, "The specification is not here.");
        await using var rig = await Rig.MakeAsync(new RigOptions());

        await Registrar(rig).SyncAsync(null, TestContext.Current.CancellationToken);
        await Registrar(rig).SyncAsync(new Snowflake(77), TestContext.Current.CancellationToken);

        Assert.All(rig.Discord.Requests.Where(request => request.Method == "PUT"), request => Assert.Empty(specification.Errors(request)));
    }

    [Fact]
    public async Task An_application_that_is_known_is_not_asked_for()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions());
        Assert.True(Snowflake.TryParse(rig.Discord.Options.ApplicationId, out var application));

        await Registrar(rig, application: application).SyncAsync(null, TestContext.Current.CancellationToken);

        Assert.All(rig.Discord.Requests, request => Assert.Equal(Route.Commands, request.Route));
        Assert.Equal(1, Writes(rig));
    }

    [Fact]
    public async Task Checking_writes_nothing()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions());

        Assert.Equal(
            ["/m1serial: is not registered", "message menu \"Answer with M1 FAQ\": is not registered"],
            (await Registrar(rig).CheckAsync(null, TestContext.Current.CancellationToken)).Differences);
        Assert.Equal(0, Writes(rig));
    }

    [Fact]
    public async Task A_single_server_has_no_say_in_contexts_and_installation()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions());
        var registrar = Registrar(rig);

        await registrar.SyncAsync(new Snowflake(77), TestContext.Current.CancellationToken);

        var written = rig.Discord.Requests.Single(request => request.Method == "PUT").Body!.AsArray();
        Assert.All(written, command => Assert.True(command!["contexts"] is null && command["integration_types"] is null));
        Assert.Empty((await registrar.SyncAsync(new Snowflake(77), TestContext.Current.CancellationToken)).Differences);
        Assert.Empty(rig.Discord.Commands());
    }

    [Fact]
    public async Task A_difference_replaces_everything_in_one_request()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions());
        await Registrar(rig).SyncAsync(null, TestContext.Current.CancellationToken);

        var differences = await Registrar(rig, [Wanted[0]]).SyncAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(["message menu \"Answer with M1 FAQ\": is registered, and not wanted"], differences.Differences);
        Assert.Equal("m1serial", (string?)Assert.Single(rig.Discord.Commands())!["name"]);
    }

    [Fact]
    public async Task Trouble_is_waited_out_and_told_once()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions());
        rig.Discord.Faults.Next(Route.Application, new Hang(), times: 2);
        rig.Discord.Faults.Next(Route.Commands, new Status(503), times: 4);

        Assert.NotNull(await Registrar(rig).SyncUntilDoneAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, Writes(rig));
        Assert.InRange(rig.Log.Warnings.Count, 1, 3);
    }

    [Fact]
    public async Task What_Discord_does_not_accept_is_not_sent_again()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions());
        rig.Discord.Faults.Next(Route.Commands, new Status(400, """{"message":"Invalid Form Body","code":50035}"""), times: 10, method: "PUT");

        Assert.Null(await Registrar(rig).SyncUntilDoneAsync(TestContext.Current.CancellationToken));

        Assert.Equal(1, Writes(rig));
        Assert.Contains("write commands was answered with 400, code 50035", Assert.Single(rig.Log.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_token_is_final()
    {
        await using var rig = await Rig.MakeAsync(new RigOptions { Token = "bad" });

        await Assert.ThrowsAsync<RefusedException>(() => Registrar(rig).SyncUntilDoneAsync(TestContext.Current.CancellationToken));

        Assert.Single(rig.Discord.Requests);
    }

    private static int Writes(Rig rig) => rig.Discord.Requests.Count(request => request.Method == "PUT");

    private static CommandRegistrar Registrar(Rig rig, IReadOnlyList<CommandDefinition>? commands = null, Snowflake? application = null) =>
        new(rig.Rest, application, commands ?? Wanted, rig.Faults, rig.Time, () => 0.5);
}
