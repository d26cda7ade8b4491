using System.Net;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>A request's body that notes when it's handed to a connection. Until then the request waits in a queue of our own.</summary>
internal sealed class TimestampedContent : HttpContent
{
    private const long NotYet = long.MinValue;

    private readonly HttpContent _body;
    private readonly TimeProvider _time;
    private long _handedOver = NotYet;

    /// <summary>Watches a body, and owns it.</summary>
    public TimestampedContent(HttpContent body, TimeProvider time)
    {
        _body = body;
        _time = time;
        foreach (var (name, values) in body.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    /// <summary>How long ago it was handed over; null where that is still to come.</summary>
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
