using System.Net.WebSockets;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Checks that the gateway can be reached, without opening a session.</summary>
/// <param name="Shards">The number of shards that Discord recommends.</param>
/// <param name="SessionsLeft">How many session starts are left today.</param>
/// <param name="SessionsADay">How many session starts there are a day.</param>
/// <param name="Greeting">The time until HELLO arrived.</param>
public sealed record GatewayProbe(int Shards, int SessionsLeft, int SessionsADay, TimeSpan Greeting)
{
    /// <summary>Checks the gateway.</summary>
    /// <param name="rest">Reads the gateway's address.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or the gateway closes before HELLO.</exception>
    public static async Task<GatewayProbe> RunAsync(DiscordRest rest, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rest);
        ArgumentNullException.ThrowIfNull(time);
        var address = await rest.ReadGatewayAsync(cancellation).ConfigureAwait(false);
        var began = time.GetTimestamp();
        using var socket = new ClientWebSocket();
        try
        {
            await socket.ConnectAsync(new Uri(address.Url, GatewayConnection.Query), cancellation).ConfigureAwait(false);
            var greeting = await socket.ReceiveAsync(new byte[1024].AsMemory(), cancellation).ConfigureAwait(false);
            if (greeting.MessageType == WebSocketMessageType.Close)
            {
                throw new RestException($"the gateway closed with {(int?)socket.CloseStatus} instead of greeting.");
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellation).ConfigureAwait(false);
        }
        catch (WebSocketException exception)
        {
            throw new RestException($"the gateway cannot be reached: {exception.GetBaseException().Message}", exception);
        }

        return new GatewayProbe(address.Shards, address.SessionStartLimit.Remaining, address.SessionStartLimit.Total, time.GetElapsedTime(began));
    }
}
