using System.Net;
using System.Net.Http.Headers;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Sends a request until it's answered or its time is up: rate limits, retries, and a second connection for a reply that gets stuck.</summary>
internal sealed class RestSender(HttpMessageInvoker http, RestSettings settings, FaultReporter faults, TimeProvider time, Func<double> jitter)
{
    private readonly RateLimits _limits = new(time);
    private readonly NetworkSilence _silence = new(time);
    private readonly RetryPolicy _retries = new(faults, time, jitter);

    /// <summary>Sends a request.</summary>
    /// <param name="route">Where to.</param>
    /// <param name="body">Makes the body, once for each attempt; null for none.</param>
    /// <param name="within">How long all attempts may take together.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="RestException">There was no answer in time.</exception>
    public async Task<RestResponse> SendAsync(RestRoute route, Func<HttpContent>? body, TimeSpan within, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(within, time);
        using var given = cancellation.UnsafeRegister(static deadline => ((CancellationTokenSource)deadline!).Cancel(), deadline);
        try
        {
            return await _retries.For(route).ExecuteAsync(
                async token => route.IsReply ? await SendReplyAsync(route, body!, token).ConfigureAwait(false) : await SendOnceAsync(route, body, HttpVersion.Version20, token).ConfigureAwait(false),
                deadline.Token).ConfigureAwait(false);
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
            // If a reply was sent two ways at once, this ends the slower one.
            await deadline.CancelAsync().ConfigureAwait(false);
        }
    }

    // If the network is silent about a reply, it's sent again on another connection: Discord takes the first to arrive and refuses the other.
    private async Task<RestResponse> SendReplyAsync(RestRoute route, Func<HttpContent> body, CancellationToken cancellation)
    {
        using var timestamped = new TimestampedContent(body(), time);
        var first = SendOnceAsync(route, () => timestamped, HttpVersion.Version20, cancellation);
        if (!await _silence.IsSilentAsync(first, timestamped).ConfigureAwait(false))
        {
            return await first.ConfigureAwait(false);
        }

        // The connection may have died silently. With HTTP/2 all requests share one, so the second uses HTTP/1.1, which opens another.
        var second = SendOnceAsync(route, body, HttpVersion.Version11, cancellation);
        var (done, other) = await Task.WhenAny(first, second).ConfigureAwait(false) == first ? (first, second) : (second, first);
        return await (done.IsCompletedSuccessfully ? done : other).ConfigureAwait(false);
    }

    private async Task<RestResponse> SendOnceAsync(RestRoute route, Func<HttpContent>? body, Version atMost, CancellationToken cancellation)
    {
        await _limits.WaitAsync(route, cancellation).ConfigureAwait(false);
        using var request = DiscordHttp.Request(route.Method, settings.ApiUrl, route.Path);
        request.Version = atMost;
        request.Content = body?.Invoke();
        if (!route.HasInteractionToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", settings.Token);
        }

        using var response = await http.SendAsync(request, cancellation).ConfigureAwait(false);
        var content = response.StatusCode == HttpStatusCode.NoContent ? [] : await ReadAsync(response.Content, cancellation).ConfigureAwait(false);
        var error = response.IsSuccessStatusCode ? RestError.None : RestError.Read(content);
        return new RestResponse(route, response.StatusCode, content, error, _limits.Observe(route, response.StatusCode, response.Headers, error));
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        await content.LoadIntoBufferAsync(DiscordHttp.LargestAnswer, cancellation).ConfigureAwait(false);
        return await content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
    }
}
