using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>The part of Discord's REST API that application commands need. Safe for concurrent use.</summary>
public sealed class DiscordRest : IReplySender, ICommandStore
{
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(30);

    private readonly RestSender _sender;

    /// <summary>Creates a client.</summary>
    /// <param name="http">An invoker from <see cref="DiscordHttp"/>.</param>
    /// <param name="settings">The API's address and the bot's token.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Returns random numbers from 0 up to 1, from any thread.</param>
    public DiscordRest(HttpMessageInvoker http, RestSettings settings, FaultReporter faults, TimeProvider time, Func<double> jitter) =>
        _sender = new RestSender(http, settings, faults, time, jitter);

    /// <inheritdoc/>
    public async Task<Snowflake> ReadApplicationIdAsync(CancellationToken cancellation)
    {
        var response = await SendBotRequestAsync(RestRoute.Application, null, cancellation).ConfigureAwait(false);
        return Read(response, body => JsonSerializer.Deserialize(body, RestJson.Default.ApplicationInfo)).Id;
    }

    /// <inheritdoc/>
    public async Task<JsonArray> ReadCommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation)
    {
        var response = await SendBotRequestAsync(RestRoute.ReadCommands(application, guild), null, cancellation).ConfigureAwait(false);
        return Read(response, body => JsonNode.Parse(body) as JsonArray);
    }

    /// <inheritdoc/>
    public async Task<JsonArray> WriteCommandsAsync(
        Snowflake application, Snowflake? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation)
    {
        var response = await SendBotRequestAsync(RestRoute.WriteCommands(application, guild), () => RequestBody.Of(commands), cancellation).ConfigureAwait(false);
        return Read(response, body => JsonNode.Parse(body) as JsonArray);
    }

    internal async Task<GatewayAddress> ReadGatewayAsync(CancellationToken cancellation)
    {
        var response = await SendBotRequestAsync(RestRoute.Gateway, null, cancellation).ConfigureAwait(false);
        return Read(response, body => JsonSerializer.Deserialize(body, RestJson.Default.GatewayAddress));
    }

    /// <inheritdoc/>
    public async Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(reply);
        return (await SendReplyAsync(RestRoute.Reply(interaction), () => RequestBody.Of(reply), within, cancellation).ConfigureAwait(false)).Result;
    }

    /// <inheritdoc/>
    public async Task<DeliveryResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        return (await _sender.SendAsync(RestRoute.DeleteOriginal(interaction), null, RequestTimeout, cancellation).ConfigureAwait(false)).Result;
    }

    private async Task<RestResponse> SendReplyAsync(RestRoute route, Func<HttpContent> body, TimeSpan within, CancellationToken cancellation)
    {
        var attempts = 0;
        var response = await _sender.SendAsync(route, CountedBody, within, cancellation).ConfigureAwait(false);
        // An earlier attempt arrived after all, and only its response was lost.
        return attempts > 1 && response.Error.Code == RestError.AlreadyAnswered
            ? response with { Status = HttpStatusCode.NoContent, Error = RestError.None }
            : response;

        HttpContent CountedBody()
        {
            Interlocked.Increment(ref attempts);
            return body();
        }
    }

    private async Task<RestResponse> SendBotRequestAsync(RestRoute route, Func<HttpContent>? body, CancellationToken cancellation)
    {
        var response = await _sender.SendAsync(route, body, RequestTimeout, cancellation).ConfigureAwait(false);
        return response switch
        {
            { IsSuccess: true } => response,
            { Status: HttpStatusCode.Unauthorized } => throw new DiscordFatalException(FatalError.Token),
            _ => throw new RestException(route.Name, response.Status, response.Error.Code),
        };
    }

    private static T Read<T>(RestResponse response, Func<byte[], T?> read)
        where T : class
    {
        try
        {
            return read(response.Body) ?? throw new RestException($"{response.Route.Name} was answered with nothing.");
        }
        catch (JsonException exception)
        {
            throw new RestException($"{response.Route.Name} was answered with something that can't be read.", exception);
        }
    }
}
