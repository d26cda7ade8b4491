using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>A Discord of one's own on 127.0.0.1: the REST API and the gateway, with faults on demand.</summary>
/// <remarks>It knows nothing of the client; what the client does wrong is told by <see cref="Violations"/>.</remarks>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly Records _records;
    private readonly InteractionLedger _ledger;
    private readonly CommandStore _commands;
    private readonly SessionRegistry _sessions;
    private readonly RateLimits _limits;
    private readonly RestApi _rest;
    private readonly GatewayEndpoint _gateway;
    private Host? _host;
    private int _port;

    private LoopbackServer(LoopbackOptions options)
    {
        _records = new Records(options);
        _ledger = new InteractionLedger(_records);
        _commands = new CommandStore(options.ApplicationId, _records.Snowflakes);
        _sessions = new SessionRegistry(_records);
        _limits = new RateLimits(options);
        _gateway = new GatewayEndpoint(_records, _sessions, () => ResumeUrl);
        Webhook = new WebhookClient(_records, _ledger);
        var endpoints = new Endpoints(options, _commands, _ledger, _sessions.Starts, () => GatewayUrl, Webhook.PublicKey);
        _rest = new RestApi(_records, Faults, _limits, endpoints.All());
    }

    /// <summary>How it behaves.</summary>
    public LoopbackOptions Options => _records.Options;

    /// <summary>Where the REST API begins.</summary>
    public Uri ApiUrl => new($"http://127.0.0.1:{_port}{RestApi.Root}");

    /// <summary>Where sessions begin.</summary>
    public Uri GatewayUrl => new($"ws://127.0.0.1:{_port}{GatewayEndpoint.Path}");

    /// <summary>Where sessions are taken up again.</summary>
    public Uri ResumeUrl => new($"ws://127.0.0.1:{_port}{GatewayEndpoint.ResumePath}");

    /// <summary>What goes wrong with the next requests.</summary>
    public RequestFaults Faults { get; } = new();

    /// <summary>Posts interactions to an endpoint of the bot, signed with the key that the application shows.</summary>
    public WebhookClient Webhook { get; }

    /// <summary>Every request, in order.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _records.Requests.All;

    /// <summary>Every WebSocket, in order.</summary>
    public IReadOnlyList<GatewayConnection> Connections => _records.Connections.All;

    /// <summary>Every wish for a WebSocket, in order, granted or not.</summary>
    public IReadOnlyList<UpgradeAttempt> Upgrades => _records.Upgrades.All;

    /// <summary>What the client did against the rules, in order.</summary>
    public IReadOnlyList<string> Violations => _records.Violations.All;

    /// <summary>Every interaction that was delivered, in order.</summary>
    public IReadOnlyList<Delivered> Deliveries => _ledger.Delivered.All;

    /// <summary>The ids of the messages that were deleted, in order.</summary>
    public IReadOnlyList<string> DeletedMessages => _ledger.Messages.Deleted;

    /// <summary>How often IDENTIFY was taken.</summary>
    public int Identifies => _sessions.Identifies;

    /// <summary>How many sessions may still be started.</summary>
    public int SessionStartsRemaining => _sessions.Starts.Remaining;

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="options">How it behaves; as Discord usually does where null.</param>
    public static async Task<LoopbackServer> StartAsync(LoopbackOptions? options = null)
    {
        var server = new LoopbackServer(options ?? new LoopbackOptions());
        await server.ListenAsync();
        return server;
    }

    /// <summary>Aborts every connection and refuses new ones, as a server that is down.</summary>
    public async Task StopAsync()
    {
        if (_host is { } host)
        {
            _host = null;
            await host.DisposeAsync();
        }
    }

    /// <summary>Stops, where it has not stopped yet, and listens again on the same port.</summary>
    /// <param name="sessionsSurvive">Whether sessions can still be resumed; commands and interactions always survive.</param>
    public async Task RestartAsync(bool sessionsSurvive = true)
    {
        await StopAsync();
        if (!sessionsSurvive)
        {
            _sessions.EndAll();
        }

        await ListenAsync();
    }

    /// <summary>Lets the next gateway connection go wrong; call it once for each connection, without faults for a good one.</summary>
    public void NextConnection(params ConnectionFault[] faults) => _gateway.Plan(faults);

    /// <summary>Enforces a rate limit on a route from now on; null takes it away.</summary>
    public void Limit(Route route, RateLimit? limit) => _limits.Set(route, limit);

    /// <summary>The commands that are registered, in the form in which they are given back, localizations included.</summary>
    /// <param name="guild">The guild; the global commands where null.</param>
    public JsonArray Commands(string? guild = null) => _commands.List(guild, withLocalizations: true);

    /// <summary>Begins an interaction for this application, with the ids of the commands that are registered.</summary>
    public InteractionJson NewInteraction() => new(Options.ApplicationId, _records.Snowflakes, _commands.IdOf);

    /// <summary>Sends INTERACTION_CREATE on the session of the right shard, or keeps it there until that is resumed.</summary>
    /// <param name="interaction">The interaction, with an id and a token of its own.</param>
    /// <exception cref="InvalidOperationException">No session serves that shard; Discord would lose the interaction.</exception>
    public Delivered Deliver(JsonObject interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var session = _sessions.Serving(interaction);
        var delivered = _ledger.Register(interaction);
        session.Dispatch("INTERACTION_CREATE", interaction, delivered.Written);
        return delivered;
    }

    /// <summary>Waits for a WebSocket.</summary>
    /// <param name="count">Which one, from 1.</param>
    /// <param name="patience">How long, in real time; the server's patience where null.</param>
    /// <exception cref="TimeoutException">It did not come in time.</exception>
    public Task<GatewayConnection> WaitForConnectionAsync(int count = 1, TimeSpan? patience = null) =>
        _records.Connections.WaitAsync(_ => true, count, "a connection", patience);

    /// <summary>Waits until READY was written to a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="count">Which READY of that shard, from 1.</param>
    /// <param name="patience">How long, in real time; the server's patience where null.</param>
    /// <exception cref="TimeoutException">It was not written in time.</exception>
    public Task<GatewayConnection> WaitForReadyAsync(int shard = 0, int count = 1, TimeSpan? patience = null) =>
        _records.Connections.WaitAsync(connection => connection.Shard == shard && connection.ReadyAt is not null, count, $"READY on shard {shard}", patience);

    /// <summary>Waits until RESUMED was written to a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="count">Which RESUMED of that shard, from 1.</param>
    /// <param name="patience">How long, in real time; the server's patience where null.</param>
    /// <exception cref="TimeoutException">It was not written in time.</exception>
    public Task<GatewayConnection> WaitForResumedAsync(int shard = 0, int count = 1, TimeSpan? patience = null) =>
        _records.Connections.WaitAsync(connection => connection.Shard == shard && connection.ResumedAt is not null, count, $"RESUMED on shard {shard}", patience);

    /// <summary>Waits until a request has arrived; its answer may be still to come.</summary>
    /// <param name="route">Its route.</param>
    /// <param name="count">Which one of that route, from 1.</param>
    /// <param name="patience">How long, in real time; the server's patience where null.</param>
    /// <exception cref="TimeoutException">It did not come in time.</exception>
    public Task<RecordedRequest> WaitForRequestAsync(Route route, int count = 1, TimeSpan? patience = null) =>
        _records.Requests.WaitAsync(request => request.Route == route, count, $"a request on {route}", patience);

    /// <summary>Stops for good.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Webhook.Dispose();
    }

    private async Task ListenAsync()
    {
        _host = await Host.StartAsync(_port, _rest, _gateway);
        _port = _host.Port;
    }
}
