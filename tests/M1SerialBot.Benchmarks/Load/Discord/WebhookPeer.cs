using System.Net.Sockets;
using M1SerialBot.Benchmarks.Load.Net;

namespace M1SerialBot.Benchmarks.Load.Discord;

/// <summary>One connection to a webhook: a request at a time.</summary>
internal sealed class WebhookPeer
{
    /// <summary>Takes the body of an answer.</summary>
    internal delegate void Taker(WebhookPeer peer, int interaction, ReadOnlySpan<byte> answer);

    private readonly Wire _wire;
    private readonly Taker _answered;
    private int _interaction;

    /// <summary>Begins to read answers.</summary>
    public WebhookPeer(EventLoop loop, Socket socket, Taker answered)
    {
        _answered = answered;
        _wire = new Wire(loop, socket, Take, () => { });
    }

    /// <summary>Sends a request.</summary>
    public void Send(int interaction, ReadOnlySpan<byte> request)
    {
        _interaction = interaction;
        _wire.Send(request);
    }

    /// <summary>Closes it.</summary>
    public void Close() => _wire.Close();

    private int Take(ReadOnlySpan<byte> bytes)
    {
        if (!HttpHead.TryMeasure(bytes, out var head, out var whole))
        {
            return 0;
        }

        if (!bytes.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidDataException("The webhook did not answer with 200.");
        }

        _answered(this, _interaction, bytes[head..whole]);
        return whole;
    }
}
