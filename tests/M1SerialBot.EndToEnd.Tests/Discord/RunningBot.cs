using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Schemas;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>The built bot as a process, and a Discord of our own that it talks to.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    /// <summary>The permission to manage messages.</summary>
    public const ulong ManageMessages = 1 << 13;

    private const int Ephemeral = 64;

    private static readonly Lazy<Specification?> Discords = new(() => Specification.Load());

    // Every test process starts somewhere else.
    private static int _lastPort = 20_000 + (System.Environment.ProcessId % 100 * 100);

    private readonly Wire _wire;
    private readonly Uri _endpoint;

    private RunningBot(LoopbackServer discord, RunningProgram program, Wire wire, Uri endpoint)
    {
        Discord = discord;
        Program = program;
        _wire = wire;
        _endpoint = endpoint;
    }

    public LoopbackServer Discord { get; }

    public RunningProgram Program { get; }

    /// <summary>Where it takes interactions, as a webhook.</summary>
    public Uri Endpoint => _endpoint;

    /// <summary>Discord's own specification; null where it is not here.</summary>
    public static Specification? Specification => Discords.Value;

    /// <summary>Starts both, and waits until the bot answers.</summary>
    /// <param name="wire">How interactions reach the bot.</param>
    /// <param name="settings">What is set for it besides what it needs.</param>
    public static Task<RunningBot> StartAsync(Wire wire, params (string Name, string Value)[] settings) => StartAsync(wire, [], settings);

    /// <summary>Starts both, and waits until the bot answers.</summary>
    /// <param name="wire">How interactions reach the bot.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="settings">What is set for it besides what it needs.</param>
    public static Task<RunningBot> StartAsync(Wire wire, string[] arguments, params (string Name, string Value)[] settings) =>
        StartAsync(BuiltProgram.StartInfo(arguments), new LoopbackOptions(), wire, settings);

    /// <summary>Starts any bot and any Discord, and waits until the bot answers.</summary>
    /// <param name="start">How the bot is started.</param>
    /// <param name="options">How Discord behaves.</param>
    /// <param name="wire">How interactions reach the bot.</param>
    /// <param name="settings">What is set for it besides what it needs.</param>
    public static async Task<RunningBot> StartAsync(ProcessStartInfo start, LoopbackOptions options, Wire wire, params (string Name, string Value)[] settings) =>
        await StartAsync(await PatientDiscord.StartAsync(options), wire, start, settings);

    /// <summary>Starts a bot for a Discord that is there, and waits until the bot answers.</summary>
    /// <param name="discord">The Discord; it ends with the bot.</param>
    /// <param name="wire">How interactions reach the bot.</param>
    /// <param name="by">What starts it, and becomes it: a program and its arguments; nothing for itself.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="settings">What is set for it besides what it needs.</param>
    public static Task<RunningBot> StartAsync(LoopbackServer discord, Wire wire, IReadOnlyList<string> by, string[] arguments, params (string Name, string Value)[] settings) =>
        StartAsync(discord, wire, BuiltProgram.StartInfoBy(by, arguments), settings);

    private static async Task<RunningBot> StartAsync(LoopbackServer discord, Wire wire, ProcessStartInfo start, (string Name, string Value)[] settings)
    {
        var listen = new Uri($"http://127.0.0.1:{FreePort()}");
        var environment = Environment(discord, wire, listen);
        foreach (var (name, value) in settings)
        {
            environment[name] = value;
        }

        var bot = new RunningBot(discord, RunningProgram.Start(start, environment), wire, new Uri(listen, "/interactions"));
        try
        {
            await bot.WaitUntilReadyAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>What has to be set for the bot.</summary>
    public static Dictionary<string, string> Environment(LoopbackServer discord, Wire wire, Uri? listen = null) => new()
    {
        ["DISCORD_TOKEN"] = discord.Options.Token,
        ["Discord__ApiUrl"] = discord.ApiUrl.AbsoluteUri,
        ["Discord__Transport"] = wire.ToString(),
        ["Discord__PublicKey"] = discord.Webhook.PublicKey,
        ["Bot__ContributionUrl"] = "https://reports.example/new?title={title}&body={body}",
        ["Discord__WebhookUrl"] = (listen ?? new Uri("http://127.0.0.1:5080")).AbsoluteUri,
    };

    /// <summary>A port that nobody listens on, and that nobody is given before the bot takes it: the system gives out higher ones.</summary>
    public static int FreePort()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref _lastPort);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody else has it.
            }
        }
    }

    /// <summary>Asks the bot, and holds its answer against the specification.</summary>
    /// <returns>The whole answer: <c>type</c> and <c>data</c>.</returns>
    public async Task<JsonNode> AskAsync(JsonObject interaction) => (await DeliverAsync(interaction)).Answer!;

    /// <summary>Asks the bot, waits for its answer, and holds that against the specification.</summary>
    public async Task<Delivered> DeliverAsync(JsonObject interaction)
    {
        Delivered delivered;
        if (_wire == Wire.Gateway)
        {
            delivered = Discord.Deliver(interaction);
            await delivered.WaitForAnswerAsync();
        }
        else
        {
            using var response = await Discord.Webhook.PostAsync(_endpoint, interaction, cancellation: TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            delivered = Discord.Deliveries.Single(delivery => delivery.Id == (string?)interaction["id"]);
        }

        Hold(delivered.Answer!);
        return delivered;
    }

    /// <summary>Uses a slash command.</summary>
    public Task<Delivered> CommandAsync(string name, params (string Name, string Value)[] options) =>
        DeliverAsync(Discord.NewInteraction().Command(name, Options(options)));

    /// <summary>Uses a slash command as somebody who manages messages.</summary>
    public Task<Delivered> ModerateAsync(string name, params (string Name, string Value)[] options) =>
        DeliverAsync(Discord.NewInteraction().Permitted(ManageMessages).Command(name, Options(options)));

    /// <summary>Presses a button under an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="label">What stands on the button.</param>
    /// <param name="permissions">What the caller may do.</param>
    public Task<Delivered> PressAsync(Delivered answer, string label, ulong permissions = 0) =>
        DeliverAsync(Discord.NewInteraction().Permitted(permissions).Button((string)Components(answer).First(component => (string?)component["label"] == label)["custom_id"]!, answer.Original!));

    /// <summary>Chooses from the list under an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="value">What is chosen.</param>
    /// <param name="permissions">What the caller may do.</param>
    public Task<Delivered> ChooseAsync(Delivered answer, string value, ulong permissions = 0) => DeliverAsync(Discord.NewInteraction().Permitted(permissions)
        .Select((string)Components(answer).First(component => component["options"] is not null)["custom_id"]!, answer.Original!, value));

    /// <summary>Fills in a modal and sends it off.</summary>
    /// <param name="opened">The answer that opened it.</param>
    /// <param name="message">The message whose button opened it; null if a command did.</param>
    /// <param name="fields">What is typed, chosen or ticked.</param>
    public Task<Delivered> SubmitAsync(Delivered opened, JsonObject? message, params (string Field, string[] Values)[] fields)
    {
        var submit = Discord.NewInteraction().ModalSubmit((string)opened.Answer!["data"]!["custom_id"]!, [], message);
        submit["data"]!["components"] = new JsonArray([.. fields.Select(field => (JsonNode)new JsonObject
        {
            ["type"] = 18,
            ["component"] = new JsonObject
            {
                ["custom_id"] = field.Field,
                ["value"] = field.Values is [var typed] ? typed : null,
                ["values"] = new JsonArray([.. field.Values.Select(value => JsonValue.Create(value))]),
            },
        })]);
        return DeliverAsync(submit);
    }

    /// <summary>Everything that can be pressed or chosen under an answer.</summary>
    public static IEnumerable<JsonNode> Components(Delivered answer) =>
        answer.Answer!["data"]!["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray()).OfType<JsonNode>();

    private static JsonObject[] Options(IEnumerable<(string Name, string Value)> options) =>
        [.. options.Select(option => option.Name == "for" ? CommandOption.User(option.Name, option.Value) : CommandOption.Text(option.Name, option.Value))];

    /// <summary>Whether only the caller sees an answer.</summary>
    public static bool IsPrivate(JsonNode answer) => (((int?)answer["data"]!["flags"] ?? 0) & Ephemeral) != 0;

    /// <summary>Ends both; whatever the test was about, nothing private stands in what the bot wrote.</summary>
    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await Discord.DisposeAsync();
        SecretLeakCheck.Check(Discord, [.. Program.Output, .. Program.Error]);
    }

    /// <summary>Waits for something that the bot is to do; if it doesn't, what it wrote says why.</summary>
    /// <exception cref="TimeoutException">It did not do it in time.</exception>
    public async Task OrExplainAsync(Task wait)
    {
        try
        {
            await wait;
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException($"{exception.Message}\nThe bot {(Program.HasEnded ? "has ended" : "runs")}. It wrote:\n{Program.Everything()}", exception);
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        if (_wire == Wire.Gateway)
        {
            await OrExplainAsync(Discord.WaitForReadyAsync(patience: TimeSpan.FromSeconds(60)));
        }
        else
        {
            await WaitUntilListeningAsync();
        }

        await Program.WaitForLineAsync("The commands are registered");
    }

    private async Task WaitUntilListeningAsync()
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(_endpoint.Host, _endpoint.Port, TestContext.Current.CancellationToken);
                return;
            }
            catch (SocketException) when (!Program.HasEnded)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }

        throw new TimeoutException($"Nobody listens at {_endpoint}:\n{Program.Everything()}");
    }

    // Nobody is pinged who was not meant to be, and Discord would take the body.
    private static void Hold(JsonNode answer)
    {
        if (answer["data"]?["allowed_mentions"] is { } mentions)
        {
            Assert.Empty(mentions["parse"]!.AsArray());
        }

        var errors = Specification?.Errors("POST", "/interactions/1/t/callback", answer) ?? [];
        Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{answer}");
    }
}
