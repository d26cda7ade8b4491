using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>A Discord of one's own on 127.0.0.1: the REST API and the gateway, with faults on demand.</summary>
/// <remarks>It knows nothing of the client; what the client does wrong is told by <see cref="Violations"/>.</remarks>
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
        options ??= new LoopbackOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WebSocketMessageSize ?? int.MaxValue, DeflateContext.MarkBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WebSocketFrameSize ?? int.MaxValue, 1, nameof(options));
        var server = new LoopbackServer(options);
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

    /// <summary>Ends every session, as Discord does with one that was away for too long; connections stay open.</summary>
    public void EndSessions() => _sessions.EndAll();

    /// <summary>Forgets what was, so that a long run does not fill the memory: requests, interactions, messages, connections that are closed.</summary>
    /// <remarks>Whatever is counted from 1 is counted anew. Call it when everything has been answered: what is forgotten is answered and replayed no more.</remarks>
    public void Forget()
    {
        _ledger.Forget();
        _sessions.Forget();
        _records.Forget();
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
