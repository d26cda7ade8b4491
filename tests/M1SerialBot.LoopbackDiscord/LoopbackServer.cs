using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>A fake Discord on 127.0.0.1: the REST API and the gateway, with faults on demand.</summary>
/// <remarks>It doesn't know the client. <see cref="Violations"/> lists what the client does wrong.</remarks>
public sealed partial class LoopbackServer : IAsyncDisposable
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

    /// <summary>The address of the REST API.</summary>
    public Uri ApiUrl => new($"http://127.0.0.1:{_port}{RestApi.Root}");

    /// <summary>The address for new sessions.</summary>
    public Uri GatewayUrl => new($"ws://127.0.0.1:{_port}{GatewayEndpoint.Path}");

    /// <summary>The address for resumes.</summary>
    public Uri ResumeUrl => new($"ws://127.0.0.1:{_port}{GatewayEndpoint.ResumePath}");

    /// <summary>The faults of the next requests.</summary>
    public RequestFaults Faults { get; } = new();

    /// <summary>Posts signed interactions to the bot's webhook endpoint.</summary>
    public WebhookClient Webhook { get; }

    /// <summary>Every request, in order.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _records.Requests.All;

    /// <summary>Every WebSocket, in order.</summary>
    public IReadOnlyList<GatewayConnection> Connections => _records.Connections.All;

    /// <summary>Every WebSocket upgrade, in order, accepted or not.</summary>
    public IReadOnlyList<UpgradeAttempt> Upgrades => _records.Upgrades.All;

    /// <summary>What the client did wrong, in order.</summary>
    public IReadOnlyList<string> Violations => _records.Violations.All;

    /// <summary>Every interaction that was delivered, in order.</summary>
    public IReadOnlyList<Delivered> Deliveries => _ledger.Delivered.All;

    /// <summary>The ids of the messages that were deleted, in order.</summary>
    public IReadOnlyList<string> DeletedMessages => _ledger.Messages.Deleted;

    /// <summary>How many IDENTIFYs were accepted.</summary>
    public int Identifies => _sessions.Identifies;

    /// <summary>How many sessions may still be started.</summary>
    public int SessionStartsRemaining => _sessions.Starts.Remaining;

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="options">How it behaves; like Discord if null.</param>
    public static async Task<LoopbackServer> StartAsync(LoopbackOptions? options = null)
    {
        options ??= new LoopbackOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WebSocketMessageSize ?? int.MaxValue, DeflateContext.MarkBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WebSocketFrameSize ?? int.MaxValue, 1, nameof(options));
        var server = new LoopbackServer(options);
        await server.ListenAsync();
        return server;
    }

    /// <summary>Aborts all connections and refuses new ones, like a server that is down.</summary>
    public async Task StopAsync()
    {
        if (_host is { } host)
        {
            _host = null;
            await host.DisposeAsync();
        }
    }

    /// <summary>Stops if it's running, and listens again on the same port.</summary>
    /// <param name="sessionsSurvive">Whether sessions can still be resumed. Commands and interactions always survive.</param>
    public async Task RestartAsync(bool sessionsSurvive = true)
    {
        await StopAsync();
        if (!sessionsSurvive)
        {
            _sessions.EndAll();
        }

        await ListenAsync();
    }

    /// <summary>Ends all sessions, as Discord does after a while without a connection. Connections stay open.</summary>
    public void EndSessions() => _sessions.EndAll();

    /// <summary>Removes requests, interactions, messages and closed connections, so that a long run doesn't fill the memory.</summary>
    /// <remarks>Counts start over. Call it when everything has been answered: nothing of it is replayed any more.</remarks>
    public void Forget()
    {
        _ledger.Forget();
        _sessions.Forget();
        _records.Forget();
    }

    /// <summary>Plans the faults of the next gateway connection. Call it once for each connection, without faults for a good one.</summary>
    public void NextConnection(params ConnectionFault[] faults) => _gateway.Plan(faults);

    /// <summary>Sets the rate limit of a route; null for none.</summary>
    public void Limit(Route route, RateLimit? limit) => _limits.Set(route, limit);

    /// <summary>The registered commands, in the form that Discord returns, with localizations.</summary>
    /// <param name="guild">The guild; null for the global commands.</param>
    public JsonArray Commands(string? guild = null) => _commands.List(guild, withLocalizations: true);

    /// <summary>Starts building an interaction, with the ids of the registered commands.</summary>
    public InteractionJson NewInteraction() => new(Options.ApplicationId, _records.Snowflakes, _commands.IdOf);

    /// <summary>Sends INTERACTION_CREATE to the right shard, or keeps it until the session is resumed.</summary>
    /// <param name="interaction">The interaction, with a unique id and token.</param>
    /// <exception cref="InvalidOperationException">The shard has no session. Discord would lose the interaction.</exception>
    public Delivered Deliver(JsonObject interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var session = _sessions.Serving(interaction);
        var delivered = _ledger.Register(interaction);
        session.Dispatch("INTERACTION_CREATE", interaction, delivered.Written);
        return delivered;
    }

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
