using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Reflection;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Makes what everything is sent with: the sockets alone, since every request brings its own address and deadline.</summary>
public static class DiscordHttp
{
    /// <summary>The largest answer that is read, in bytes.</summary>
    internal const int LargestAnswer = 4 * 1024 * 1024;

    private static readonly string UserAgent = $"DiscordBot (M1SerialBot, {Assembly.GetExecutingAssembly().GetName().Version!.ToString(3)})";

    /// <summary>Makes it.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The invoker owns its handler.")]
    public static HttpMessageInvoker Create() => new(new SocketsHttpHandler
    {
        // Discord moves; names are looked up again now and then.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        EnableMultipleHttp2Connections = true,
        AllowAutoRedirect = false,
        UseCookies = false,
        // How we trace is no matter of Discord's.
        ActivityHeadersPropagator = null,
    });

    /// <summary>Begins a request, over HTTP/2 where the other side can.</summary>
    /// <param name="method">How it is asked.</param>
    /// <param name="apiUrl">Where the API is, such as <c>https://discord.com/api/v10</c>.</param>
    /// <param name="path">What is asked for, below that.</param>
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
