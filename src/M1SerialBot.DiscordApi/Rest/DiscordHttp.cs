using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Reflection;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Creates the HTTP connections to Discord. Addresses and deadlines belong to each request.</summary>
public static class DiscordHttp
{
    /// <summary>The largest response body, in bytes.</summary>
    internal const int LargestAnswer = 4 * 1024 * 1024;

    // With HTTP/2, all requests share one connection. Pings notice if it dies silently. Without them, every request would be lost until the connection's
    // lifetime is over.
    private static readonly TimeSpan PingDelay = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(5);

    private static readonly string UserAgent = $"DiscordBot (M1SerialBot, {Assembly.GetExecutingAssembly().GetName().Version!.ToString(3)})";

    /// <summary>Creates an invoker with its own connections.</summary>
    public static HttpMessageInvoker Create() => Create(PingDelay, PingTimeout);

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The invoker owns its handler.")]
    internal static HttpMessageInvoker Create(TimeSpan pingDelay, TimeSpan pingTimeout) => new(new SocketsHttpHandler
    {
        // Discord's addresses change, so DNS is asked again now and then.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        EnableMultipleHttp2Connections = true,
        KeepAlivePingDelay = pingDelay,
        KeepAlivePingTimeout = pingTimeout,
        // A quiet bot mostly has no request open, and its next reply has three seconds.
        KeepAlivePingPolicy = HttpKeepAlivePingPolicy.Always,
        AllowAutoRedirect = false,
        UseCookies = false,
        // Trace ids aren't Discord's business.
        ActivityHeadersPropagator = null,
    });

    /// <summary>Creates a request, for HTTP/2 if the server supports it.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="apiUrl">The API's address, such as <c>https://discord.com/api/v10</c>.</param>
    /// <param name="path">The path below it.</param>
    public static HttpRequestMessage Request(HttpMethod method, Uri apiUrl, string path)
    {
        ArgumentNullException.ThrowIfNull(apiUrl);
        var request = new HttpRequestMessage(method, new Uri($"{apiUrl.AbsoluteUri.TrimEnd('/')}/{path}"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        return request;
    }
}
