using System.Net;
using System.Text;
using Discord.Net.Rest;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordNet.Gateway;
using RestResponse = Discord.Net.Rest.RestResponse;

namespace M1SerialBot.DiscordNet.Rest;

/// <summary>Sends Discord.Net's requests over the bot's own HTTP, which backs off, keeps to rate limits and knows when to give up.</summary>
/// <remarks>Discord.Net's own repeats a 502 thousands of times a second, and takes the seconds of a global limit for milliseconds.</remarks>
internal sealed class ForwardingRestClient(DiscordRest rest, FatalErrorSignal refusals) : IRestClient
{
    private const string Json = "application/json";
    private const string Payload = "payload_json";

    // The limits are kept beneath; without them Discord.Net keeps none of its own.
    private static Dictionary<string, string> NoHeaders => [];

    private CancellationToken _over;

    /// <inheritdoc/>
    public void SetHeader(string key, string value)
    {
        // The token and the name of the program are set beneath.
    }

    /// <inheritdoc/>
    public void SetCancelToken(CancellationToken cancelToken) => _over = cancelToken;

    /// <inheritdoc/>
    public Task<RestResponse> SendAsync(
        string method, string endpoint, CancellationToken cancelToken, bool headerOnly = false, string? reason = null, IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
        SendAsync(method, endpoint, body: null, headerOnly, cancelToken);

    /// <inheritdoc/>
    public Task<RestResponse> SendAsync(
        string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly = false, string? reason = null, IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
        SendAsync(method, endpoint, () => new StringContent(json, Encoding.UTF8, Json), headerOnly, cancelToken);

    /// <inheritdoc/>
    public Task<RestResponse> SendAsync(
        string method, string endpoint, IReadOnlyDictionary<string, object> multipartParams, CancellationToken cancelToken, bool headerOnly = false, string? reason = null, IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
        // Of a file only Discord.Net's own HTTP can read the name and the content; what holds one is sent without it.
        multipartParams.Count == 1 && multipartParams.GetValueOrDefault(Payload) is string json
            ? SendAsync(method, endpoint, json, cancelToken, headerOnly)
            : throw new NotSupportedException("Files go another way.");

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is beneath is the bot's.
    }

    private async Task<RestResponse> SendAsync(string method, string endpoint, Func<HttpContent>? body, bool headerOnly, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_over, cancellation);
        var route = Routes.Of(method, endpoint);
        var answer = await rest.ForwardAsync(route, body, either.Token);
        if (answer.Status == HttpStatusCode.Unauthorized && !route.IsReply)
        {
            refusals.Report(FatalError.Token);
        }

        return new RestResponse(answer.Status, NoHeaders, headerOnly ? Stream.Null : new MemoryStream(answer.Body, writable: false));
    }
}
