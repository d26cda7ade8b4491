using System.Net.WebSockets;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>A WebSocket to the gateway. Any thread may send or close.</summary>
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
        // Heartbeats detect a dead connection.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    /// <summary>The code that Discord closed with; null for none.</summary>
    public int? CloseCode => (int?)_socket.CloseStatus;

    /// <exception cref="WebSocketException">Discord can't be reached.</exception>
    /// <exception cref="OperationCanceledException">It took too long, or the program stops.</exception>
    public async Task ConnectAsync(Uri url, CancellationToken stop)
    {
        using var timeout = new CancellationTokenSource(GatewayTimings.Connect, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stop);
        await _socket.ConnectAsync(url, either.Token).ConfigureAwait(false);
    }

    public ValueTask<PayloadBuffer?> ReadAsync() => _reader.ReadAsync();

    /// <param name="message">Makes the payload when its turn has come, so that it isn't out of date.</param>
    /// <param name="cancellation">Cancels it.</param>
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

    /// <summary>Closes with a code, and lets the reader go on until Discord has closed too. Aborts the connection if that takes too long.</summary>
    /// <param name="code">The close code.</param>
    /// <param name="over">Cancelled when the reader has ended.</param>
    public async Task CloseAsync(int code, CancellationToken over)
    {
        using var timeout = new CancellationTokenSource(GatewayTimings.Close, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, over);
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
            // The read loop reports it.
        }

        if (!over.IsCancellationRequested)
        {
            _socket.Abort();
        }
    }

    /// <summary>Whether an exception only means that the connection is gone.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or IOException;

    public void Dispose()
    {
        _socket.Dispose();
        _reader.Dispose();
        _sending.Dispose();
    }
}
