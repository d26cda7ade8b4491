using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Json;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>The part of Discord's REST API that application commands need. May be used from many threads at once.</summary>
public sealed class DiscordRest : IReplySender, ICommandStore
{
    /// <summary>How long anything but a reply may take.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpMessageInvoker _http;
    private readonly RestSettings _settings;
    private readonly TimeProvider _time;
    private readonly RateLimits _limits;
    private readonly NetworkSilence _silence;
    private readonly RestPipelines _pipelines;

    /// <summary>Makes it.</summary>
    /// <param name="http">What <see cref="DiscordHttp"/> makes.</param>
    /// <param name="settings">How the API is reached.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Numbers from 0 up to 1, for delays that do not march in step; safe for threads.</param>
    public DiscordRest(HttpMessageInvoker http, RestSettings settings, FaultReporter faults, TimeProvider time, Func<double> jitter)
    {
        _http = http;
        _settings = settings;
        _time = time;
        _limits = new RateLimits(time);
        _silence = new NetworkSilence(time);
        _pipelines = new RestPipelines(faults, time, jitter);
    }

    /// <inheritdoc/>
    public async Task<Snowflake> ReadApplicationIdAsync(CancellationToken cancellation)
    {
        var answer = await SendBotRequestAsync(RestRoute.Application, null, cancellation).ConfigureAwait(false);
        return Read(answer, body => JsonSerializer.Deserialize(body, DiscordJson.Default.ApplicationInfo)).Id;
    }

    /// <inheritdoc/>
    public async Task<JsonArray> ReadCommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation)
    {
        var answer = await SendBotRequestAsync(RestRoute.ReadCommands(application, guild), null, cancellation).ConfigureAwait(false);
        return Read(answer, body => JsonNode.Parse(body) as JsonArray);
    }

    /// <inheritdoc/>
    public async Task<JsonArray> WriteCommandsAsync(
        Snowflake application, Snowflake? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation)
    {
        var answer = await SendBotRequestAsync(RestRoute.WriteCommands(application, guild), () => RequestBody.Of(commands), cancellation).ConfigureAwait(false);
        return Read(answer, body => JsonNode.Parse(body) as JsonArray);
    }

    internal async Task<GatewayAddress> ReadGatewayAsync(CancellationToken cancellation)
    {
        var answer = await SendBotRequestAsync(RestRoute.Gateway, null, cancellation).ConfigureAwait(false);
        return Read(answer, body => JsonSerializer.Deserialize(body, DiscordJson.Default.GatewayAddress));
    }

    /// <inheritdoc/>
    public async Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(reply);
        return (await SendReplyAsync(RestRoute.Reply(interaction), () => RequestBody.Of(reply), within, cancellation).ConfigureAwait(false)).Result;
    }

    /// <inheritdoc/>
    public async Task<DeliveryResult> RunAfterResponseAsync(Interaction interaction, ResponseAction after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var (route, message) = after switch
        {
            FollowUp more => (RestRoute.FollowUp(interaction), more.Message),
            EditOriginal edit => (RestRoute.EditOriginal(interaction), edit.Message),
            _ => (RestRoute.DeleteOriginal(interaction), null),
        };
        var answer = await SendAsync(route, message is null ? null : () => RequestBody.Of(message), Patience, cancellation).ConfigureAwait(false);
        return answer.Result;
    }

    /// <summary>Sends what another client has made, with the same care.</summary>
    /// <exception cref="RestException">Discord cannot be reached in time.</exception>
    internal Task<RestResponse> ForwardAsync(RestRoute route, Func<HttpContent>? body, CancellationToken cancellation) => route switch
    {
        { Name: RestRoute.ReplyName } => SendReplyAsync(route, body!, Patience, cancellation),
        _ => SendAsync(route, body, Patience, cancellation),
    };

    private async Task<RestResponse> SendReplyAsync(RestRoute route, Func<HttpContent> body, TimeSpan within, CancellationToken cancellation)
    {
        var tries = 0;
        var answer = await SendAsync(route, Body, within, cancellation).ConfigureAwait(false);

        // An earlier try arrived after all, and only its answer was lost.
        return tries > 1 && answer.Error.Code == RestError.AlreadyAnswered ? answer with { Status = HttpStatusCode.NoContent, Error = RestError.None } : answer;

        HttpContent Body()
        {
            Interlocked.Increment(ref tries);
            return body();
        }
    }

    private async Task<RestResponse> SendBotRequestAsync(RestRoute route, Func<HttpContent>? body, CancellationToken cancellation)
    {
        var answer = await SendAsync(route, body, Patience, cancellation).ConfigureAwait(false);
        return answer switch
        {
            { IsSuccess: true } => answer,
            { Status: HttpStatusCode.Unauthorized } => throw new DiscordFatalException(FatalError.Token),
            _ => throw new RestException(route.Name, answer.Status, answer.Error.Code),
        };
    }

    private async Task<RestResponse> SendAsync(RestRoute route, Func<HttpContent>? body, TimeSpan within, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(within, _time);
        using var given = cancellation.UnsafeRegister(static deadline => ((CancellationTokenSource)deadline!).Cancel(), deadline);
        try
        {
            return await TryAsync(route, body, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new RestException($"{route.Name} was not answered within {within.TotalSeconds:0.#} s.", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new RestException($"{route.Name} was not answered.", exception);
        }
        finally
        {
            // If two requests were under way at once, this ends the slower one.
            await deadline.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task<RestResponse> TryAsync(RestRoute route, Func<HttpContent>? body, CancellationToken cancellation)
    {
        var first = TryOnceOrTwiceAsync(route, body, cancellation);
        await ((Task)first).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (first.IsCompletedSuccessfully && await first.ConfigureAwait(false) is { IsSuccess: true } answer)
        {
            return answer;
        }

        var failed = first;
        return await _pipelines.For(route).ExecuteAsync(
            async token => await (Interlocked.Exchange(ref failed, null) ?? TryOnceOrTwiceAsync(route, body, token)).ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }

    // A reply may be sent twice: Discord takes the first and refuses the second.
    private Task<RestResponse> TryOnceOrTwiceAsync(RestRoute route, Func<HttpContent>? body, CancellationToken cancellation) =>
        route.Name == RestRoute.ReplyName ? TryTwoWaysAsync(route, body!, cancellation) : TryOnceAsync(route, body, HttpVersion.Version20, cancellation);

    private async Task<RestResponse> TryTwoWaysAsync(RestRoute route, Func<HttpContent> body, CancellationToken cancellation)
    {
        using var watched = new WatchedBody(body(), _time);
        var first = TryOnceAsync(route, () => watched, HttpVersion.Version20, cancellation);
        if (!await _silence.IsSilentAsync(first, watched).ConfigureAwait(false))
        {
            return await first.ConfigureAwait(false);
        }

        // The connection may have died without a word. With HTTP/2 all requests share one, so the second goes by HTTP/1.1, on a connection of its own.
        var second = TryOnceAsync(route, body, HttpVersion.Version11, cancellation);
        var (done, other) = await Task.WhenAny(first, second).ConfigureAwait(false) == first ? (first, second) : (second, first);
        return await (done.IsCompletedSuccessfully ? done : other).ConfigureAwait(false);
    }

    private async Task<RestResponse> TryOnceAsync(RestRoute route, Func<HttpContent>? body, Version atMost, CancellationToken cancellation)
    {
        await _limits.WaitAsync(route, cancellation).ConfigureAwait(false);
        using var request = DiscordHttp.Request(route.Method, _settings.ApiUrl, route.Path);
        request.Version = atMost;
        request.Content = body?.Invoke();
        if (!route.IsReply)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", _settings.Token);
        }

        using var response = await _http.SendAsync(request, cancellation).ConfigureAwait(false);
        var content = response.StatusCode == HttpStatusCode.NoContent ? [] : await ReadAsync(response.Content, cancellation).ConfigureAwait(false);
        var error = response.IsSuccessStatusCode ? RestError.None : RestError.Read(content);
        return new RestResponse(route, response.StatusCode, content, error, _limits.Observe(route, response.StatusCode, response.Headers, error));
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        await content.LoadIntoBufferAsync(DiscordHttp.LargestAnswer, cancellation).ConfigureAwait(false);
        return await content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
    }

    private static T Read<T>(RestResponse answer, Func<byte[], T?> read)
        where T : class
    {
        try
        {
            return read(answer.Body) ?? throw new RestException($"{answer.Route.Name} was answered with nothing.");
        }
        catch (JsonException exception)
        {
            throw new RestException($"{answer.Route.Name} was answered with something that cannot be read.", exception);
        }
    }
}
