using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Reflection;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Makes the HTTP client that everything is sent with.</summary>
public static class DiscordHttp
{
    private const long LargestResponse = 4 * 1024 * 1024;

    /// <summary>Makes a client for the API.</summary>
    /// <param name="apiUrl">Where the API is, such as <c>https://discord.com/api/v10</c>.</param>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client owns its handler.")]
    public static HttpClient Create(Uri apiUrl)
    {
        ArgumentNullException.ThrowIfNull(apiUrl);
        var handler = new SocketsHttpHandler
        {
            // Discord moves; names are looked up again now and then.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            EnableMultipleHttp2Connections = true,
            AllowAutoRedirect = false,
            UseCookies = false,
            // How we trace is no matter of Discord's.
            ActivityHeadersPropagator = null,
        };
        var client = new HttpClient(handler)
        {
            BaseAddress = new Uri(apiUrl.AbsoluteUri.TrimEnd('/') + "/"),
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            // Every request brings its own deadline.
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LargestResponse,
        };
        var version = Assembly.GetExecutingAssembly().GetName().Version!;
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"DiscordBot (M1SerialBot, {version.ToString(3)})");
        return client;
    }
}
