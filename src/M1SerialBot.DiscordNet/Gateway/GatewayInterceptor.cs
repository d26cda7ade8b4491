using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using System.Text.Json;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What is said on one connection: listens to both sides, and speaks for Discord where Discord.Net needs to hear something.</summary>
/// <param name="context">What all connections need.</param>
/// <param name="shard">The shard's number; null before it has said so.</param>
/// <param name="pass">Hands a frame to Discord.Net.</param>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "What is cancelled and holds no timer needs no disposal.")]
internal sealed class GatewayInterceptor(InterceptorContext context, int? shard, Func<string, Task> pass)
{
    private readonly CancellationTokenSource _over = new();
    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HeartbeatGate? _heart;
    private TimeSpan _interval;
    private CancellationTokenSource? _awaited;
    private long? _identifiedAt;
    private volatile bool _isGivenUp;

    /// <summary>The shard's number; null before it has said so.</summary>
    public int? Shard { get; private set; } = shard;

    private ShardStatusTracker? Status => Shard is { } number ? context.Pulses[number - context.Shards.First] : null;

    /// <summary>Ends it.</summary>
    public void End()
    {
        _over.Cancel();
        Status?.OnDisconnected();
    }

    /// <summary>Hears a frame of Discord's.</summary>
    public async Task OnReceiveAsync(string text)
    {
        if (GatewayFrames.Read(text) is not { } message)
        {
            Report(FaultKind.MalformedPayload, "a frame that cannot be read");
            return;
        }

        switch (message.Op)
        {
            case GatewayOpcode.Hello:
                OnHello(message.Read(GatewayJson.Default.Hello));
                break;
            case GatewayOpcode.Heartbeat:
                _heart?.Ask();
                break;
            case GatewayOpcode.HeartbeatAcknowledged:
                _heart?.Acknowledge();
                Status?.Acknowledge();
                break;
            case GatewayOpcode.Reconnect:
                Report(FaultKind.ReconnectAsked, "asked for a new connection");
                break;
            case GatewayOpcode.InvalidSession when message.IsTrue:
                // Discord.Net would open a new session.
                Report(FaultKind.SessionInvalid, "the session may be resumed");
                await pass(GatewayFrames.Reconnect);
                return;
            case GatewayOpcode.InvalidSession:
                Report(FaultKind.SessionInvalid, "the session is gone");
                _ = RestAndBeginAnewAsync();
                return;
            case GatewayOpcode.Dispatch:
                await HearEventAsync(message, text);
                return;
        }

        await pass(text);
    }

    /// <summary>Whether a frame of Discord.Net's may be sent, once that is known.</summary>
    public async Task<bool> ShouldSendAsync(ReadOnlyMemory<byte> frame)
    {
        var message = GatewayPayload.Read(frame);
        switch (message.Op)
        {
            case GatewayOpcode.Identify or GatewayOpcode.Heartbeat when _isGivenUp:
                return false;
            case GatewayOpcode.Identify:
                // One that is alone says no number.
                Shard = GatewayFrames.ShardOf(message) ?? context.Shards.First;
                _identifiedAt = context.Time.GetTimestamp();
                await OpenAsync(FaultKind.ReadyMissing, "no session was opened");
                return true;
            case GatewayOpcode.Resume:
                await OpenAsync(FaultKind.ResumedMissing, "the session was not resumed");
                return true;
            case GatewayOpcode.Heartbeat:
                return await ShouldSendHeartbeatAsync();
            default:
                return true;
        }
    }

    private void OnHello(Hello hello)
    {
        _interval = hello.Interval;
        _heart = new HeartbeatGate(_interval, context.Time);
        _greeted.TrySetResult();
    }

    private async Task HearEventAsync(GatewayPayload message, string text)
    {
        switch (message.T)
        {
            case "READY":
                await pass(GatewayFrames.WithoutPlaces(text));
                OnReady("opened");
                break;
            case "RESUMED":
                await pass(text);
                OnReady("resumed");
                break;
            case "INTERACTION_CREATE":
                await HearInteractionAsync(message, text);
                break;
            default:
                await pass(text);
                break;
        }
    }

    private async Task HearInteractionAsync(GatewayPayload message, string text)
    {
        try
        {
            var interaction = message.Read(DiscordJson.Default.Interaction);
            context.InteractionCorrelator.Expect(interaction);
            await pass(text);
            context.InteractionCorrelator.Settle(interaction);
        }
        catch (JsonException)
        {
            Report(FaultKind.MalformedPayload, "an interaction that cannot be read");
        }
    }

    // Discord.Net would not wait: neither for Discord to let the session go, nor for its turn to open another.
    private async Task RestAndBeginAnewAsync()
    {
        var rest = GatewayTimings.ReidentifyDelay(context.Jitter);
        var turn = _identifiedAt is { } at ? GatewayTimings.BetweenStarts - context.Time.GetElapsedTime(at) : TimeSpan.Zero;
        if (await WaitAsync(rest > turn ? rest : turn, _over.Token))
        {
            await BeginAnewAsync();
        }
    }

    // It forgets its session, and opens another on another connection; this one has had its turn.
    private async Task BeginAnewAsync()
    {
        _isGivenUp = true;
        await pass(GatewayFrames.SessionGone);
        await pass(GatewayFrames.Reconnect);
    }

    private void OnReady(string how)
    {
        _awaited?.Cancel();
        Status?.OnHello(_interval);
        Status?.OnReady(how);
        context.Arrived(Shard ?? context.Shards.First);
    }

    // Discord.Net speaks before it is greeted, and then waits for ever, or resumes what is gone for ever.
    private async Task OpenAsync(FaultKind missing, string detail)
    {
        try
        {
            await _greeted.Task.WaitAsync(GatewayTimings.Hello, context.Time, _over.Token);
        }
        catch (TimeoutException exception)
        {
            // A time-out would be tried again on the same connection.
            Report(FaultKind.HelloMissing, "no greeting");
            throw new WebSocketException("There was no greeting.", exception);
        }

        await (_awaited?.CancelAsync() ?? Task.CompletedTask);
        _awaited = CancellationTokenSource.CreateLinkedTokenSource(_over.Token);
        _ = ExpectSessionAsync(missing, detail, _awaited.Token);
    }

    private async Task ExpectSessionAsync(FaultKind missing, string detail, CancellationToken arrived)
    {
        if (await WaitAsync(GatewayTimings.Session, arrived))
        {
            Report(missing, detail);
            await BeginAnewAsync();
        }
    }

    private async Task<bool> ShouldSendHeartbeatAsync()
    {
        switch (_heart?.Judge())
        {
            case HeartbeatDecision.Due:
                return true;
            case HeartbeatDecision.Unanswered:
                Report(FaultKind.HeartbeatUnanswered, "a heartbeat was not acknowledged");
                await pass(GatewayFrames.Reconnect);
                return false;
            default:
                return false;
        }
    }

    // Whether it was waited to the end.
    private async Task<bool> WaitAsync(TimeSpan wait, CancellationToken cancellation)
    {
        await Task.Delay(wait, context.Time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !cancellation.IsCancellationRequested;
    }

    private void Report(FaultKind fault, string detail) => context.FaultReporter.Report(fault, $"shard {Shard}: {detail}");
}
