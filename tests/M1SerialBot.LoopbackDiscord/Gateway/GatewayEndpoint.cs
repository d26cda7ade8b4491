using M1SerialBot.LoopbackDiscord.Faults;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>Accepts or rejects WebSockets, and runs the protocol on them.</summary>
internal sealed class GatewayEndpoint(Records records, SessionRegistry sessions, Func<Uri> resume)
{
    /// <summary>The address for new sessions.</summary>
    public const string Path = "/gateway";

    /// <summary>The address for resumes.</summary>
    public const string ResumePath = "/resume";

    private readonly Lock _lock = new();
    private readonly Queue<IReadOnlyList<ConnectionFault>> _upcoming = [];

    /// <summary>Plans the faults of the next connection that has no plan yet.</summary>
    public void Plan(IReadOnlyList<ConnectionFault> faults)
    {
        lock (_lock)
        {
            _upcoming.Enqueue(faults);
        }
    }

    /// <summary>Serves one connection until it ends.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var faults = Next();
        var status = faults.Any(fault => fault is HangingUpgrade) ? null
            : faults.OfType<RefusedUpgrade>().FirstOrDefault()?.Code
            ?? (context.WebSockets.IsWebSocketRequest ? StatusCodes.Status101SwitchingProtocols : (int?)StatusCodes.Status400BadRequest);
        var path = context.Request.Path.Value!.TrimEnd('/');
        records.Upgrades.Add(new UpgradeAttempt(records.Now, path, context.Request.QueryString.Value ?? "", status));
        if (status is null)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        else if (status != StatusCodes.Status101SwitchingProtocols)
        {
            context.Response.StatusCode = status.Value;
        }
        else
        {
            await TalkAsync(context, path, faults);
        }
    }

    private async Task TalkAsync(HttpContext context, string path, IReadOnlyList<ConnectionFault> faults)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var lifetime = context.Features.GetRequiredFeature<IConnectionLifetimeFeature>();
        var isCompressed = context.Request.Query["compress"] == "zlib-stream";
        var connection = records.Connections.Add(number =>
            new GatewayConnection(records, sessions, socket, lifetime, isCompressed) { Number = number, Path = path });
        foreach (var violation in ConnectionRules.CheckAddress(context.Request.Query))
        {
            records.Violations.Add($"connection {connection.Number}: {violation}");
        }

        var protocol = new GatewayProtocol(records, sessions, connection, faults, resume());
        if (context.Request.Query["v"] != "10")
        {
            _ = connection.CloseAsync(CloseCode.InvalidVersion);
        }
        else
        {
            protocol.Begin();
        }

        await connection.RunAsync(protocol.Receive, protocol.End);
    }

    private IReadOnlyList<ConnectionFault> Next()
    {
        lock (_lock)
        {
            return _upcoming.TryDequeue(out var faults) ? faults : [];
        }
    }
}
