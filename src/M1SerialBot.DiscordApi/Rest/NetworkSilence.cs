using System.Net;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Distinguishes a reply that is stuck in the network from one that waits in a queue of this process.</summary>
/// <remarks>
/// <para>
/// Only the first is worth sending again on another connection. If the bot itself can't keep up, a second request makes the queue longer, and Discord rejects it.
/// So the time counts from when the request was handed to a connection.
/// </para>
/// <para>
/// The response may also have arrived already, and wait in the thread pool's queue. So before the network gets the blame, a short delay goes to the end of
/// that queue. If it ends late, the queue is long or the process was suspended, which says nothing about the network. If it ends on time, everything that
/// arrived before it has been read.
/// </para>
/// </remarks>
internal sealed class NetworkSilence(TimeProvider time)
{
    private static readonly TimeSpan SilenceTimeout = TimeSpan.FromSeconds(0.9);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Lateness = TimeSpan.FromSeconds(0.05);

    /// <summary>Waits until a reply is answered, or the network has been silent for a second.</summary>
    /// <param name="sending">The request.</param>
    /// <param name="body">Its body.</param>
    /// <returns>Whether the network is silent. If not, the request has ended.</returns>
    public async Task<bool> IsSilentAsync(Task sending, TimestampedContent body)
    {
        await WaitAsync(sending, SilenceTimeout).ConfigureAwait(false);
        while (!sending.IsCompleted)
        {
            var left = SilenceTimeout - (body.Age ?? TimeSpan.Zero);
            if (left > Lateness)
            {
                await WaitAsync(sending, left).ConfigureAwait(false);
            }
            else if (await IsOnTimeAsync(sending).ConfigureAwait(false) && !sending.IsCompleted)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsOnTimeAsync(Task sending)
    {
        var began = time.GetTimestamp();
        await WaitAsync(sending, Look).ConfigureAwait(false);
        await Task.Yield();
        return time.GetElapsedTime(began) <= Look + Lateness;
    }

    private async Task WaitAsync(Task sending, TimeSpan wait) => await sending.WaitAsync(wait, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}

/// <summary>A request body that notes when it's handed to a connection.</summary>
internal sealed class TimestampedContent : HttpContent
{
    private const long NotYet = long.MinValue;

    private readonly HttpContent _body;
    private readonly TimeProvider _time;
    private long _handedOver = NotYet;

    public TimestampedContent(HttpContent body, TimeProvider time)
    {
        _body = body;
        _time = time;
        foreach (var (name, values) in body.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    /// <summary>The time since it was handed over; null if it hasn't been yet.</summary>
    public TimeSpan? Age => Volatile.Read(ref _handedOver) is var at && at == NotYet ? null : _time.GetElapsedTime(at);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Volatile.Write(ref _handedOver, _time.GetTimestamp());
        return _body.CopyToAsync(stream, context, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Headers.ContentLength ?? 0;
        return _body.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
        }

        base.Dispose(disposing);
    }
}
