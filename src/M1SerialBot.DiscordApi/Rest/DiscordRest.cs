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

/// <summary>The REST API's address and the bot's token.</summary>
public sealed record RestSettings
{
    /// <summary>The API's address, such as <c>https://discord.com/api/v10</c>.</summary>
    public required Uri ApiUrl { get; init; }

    /// <summary>The bot's token; null if it only answers interactions.</summary>
    public string? Token { get; init; }

    /// <summary>The settings without the token.</summary>
    public override string ToString() => ApiUrl.ToString();
}

/// <summary>Reads and writes the application's commands at Discord.</summary>
public interface ICommandStore
{
    /// <summary>Reads the application's id.</summary>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    Task<Snowflake> ReadApplicationIdAsync(CancellationToken cancellation);

    /// <summary>Reads the registered commands.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="guild">The server, for its own commands; null for the global ones.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The commands as Discord returns them.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    Task<JsonArray> ReadCommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation);

    /// <summary>Replaces all registered commands.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="guild">The server, for its own commands; null for the global ones.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The commands as Discord returns them.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    Task<JsonArray> WriteCommandsAsync(Snowflake application, Snowflake? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation);
}

/// <summary>Sends replies to Discord.</summary>
public interface IReplySender
{
    /// <summary>Sends a reply, with retries until it arrives or its time is up.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="within">How long all attempts may take together.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="RestException">Discord can't be reached in time.</exception>
    Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation);

    /// <summary>Deletes the original: the response, or the message that a component is on.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="RestException">Discord can't be reached in time.</exception>
    Task<DeliveryResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellation);
}

/// <summary>The outcome of a request with an interaction's token.</summary>
/// <param name="Fault">Why Discord didn't accept it; null if it did.</param>
/// <param name="Detail">More about it. Never a token, a URL with one, or user input.</param>
public readonly record struct DeliveryResult(FaultKind? Fault, string Detail);
