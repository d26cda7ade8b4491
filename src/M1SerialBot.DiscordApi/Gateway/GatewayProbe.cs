using System.Net.WebSockets;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Looks whether the gateway can be reached, without opening a session.</summary>
/// <param name="Shards">How many shards Discord recommends.</param>
/// <param name="SessionsLeft">How many sessions may still be opened today.</param>
/// <param name="SessionsADay">Out of how many.</param>
/// <param name="Greeting">How long it took until the gateway greeted.</param>
public sealed record GatewayProbe(int Shards, int SessionsLeft, int SessionsADay, TimeSpan Greeting)
{
    /// <summary>Looks.</summary>
    /// <param name="rest">Where the gateway's address comes from.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or the gateway does not greet.</exception>
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
