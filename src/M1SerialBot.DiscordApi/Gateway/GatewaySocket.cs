using System.Net.WebSockets;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>A connection to the gateway that any thread may close at any moment; the first to do so closes it.</summary>
internal sealed class GatewaySocket : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly GatewayReader _reader;
    private readonly TimeProvider _time;

    public GatewaySocket(TimeProvider time)
    {
        _time = time;
        _reader = new GatewayReader(_socket);
        // Heartbeats tell whether the other side is there.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    /// <summary>The code that the other side closed with; null where it gave none.</summary>
    public int? CloseCode => (int?)_socket.CloseStatus;

    /// <summary>Connects.</summary>
    /// <exception cref="WebSocketException">No connection came about.</exception>
    /// <exception cref="OperationCanceledException">It took too long, or the program stops.</exception>
    public async Task ConnectAsync(Uri url, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(GatewayTimings.Connect, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        await _socket.ConnectAsync(url, either.Token).ConfigureAwait(false);
    }

    /// <summary>Reads the next message; null where the other side has closed.</summary>
    public ValueTask<PayloadBuffer?> ReadAsync() => _reader.ReadAsync();

    /// <summary>Sends a message of at most 4,096 bytes.</summary>
    /// <param name="message">Makes it, once it is its turn, so that it is not out of date.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task SendAsync(Func<byte[]> message, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _socket.SendAsync(message(), WebSocketMessageType.Text, endOfMessage: true, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Closes in good order, so that whatever the other side has sent is still read; breaks the connection where it does not close too.</summary>
    /// <param name="code">The code to close with.</param>
    /// <param name="over">The reader has come to its end.</param>
    public async Task CloseAsync(int code, CancellationToken over)
    {
        using var patience = new CancellationTokenSource(GatewayTimings.Close, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, over);
        try
        {
            await _sending.WaitAsync(either.Token).ConfigureAwait(false);
            try
            {
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, either.Token).ConfigureAwait(false);
            }
            finally
            {
                _sending.Release();
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, _time, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            // It was broken already, or is now; the reader sees that.
        }

        if (!over.IsCancellationRequested)
        {
            _socket.Abort();
        }
    }

    /// <summary>Whether an exception says no more than that the connection is gone, or was given up.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or IOException;

    public void Dispose()
    {
        _socket.Dispose();
        _reader.Dispose();
        _sending.Dispose();
    }
}
