using System.Net;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Tests.Rest;

public sealed class DiscordHttpTests
{
    [Theory]
    [InlineData("https://discord.com/api/v10", "as it's configured")]
    [InlineData("https://discord.com/api/v10/", "with a slash at the end")]
    public void A_request_names_the_bot_and_asks_for_HTTP_2(string api, string because)
    {
        using var request = DiscordHttp.Request(HttpMethod.Put, new Uri(api), "gateway/bot");

        Assert.True(request.RequestUri!.AbsoluteUri == "https://discord.com/api/v10/gateway/bot", because);
        Assert.Equal((HttpMethod.Put, HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower), (request.Method, request.Version, request.VersionPolicy));
        Assert.Matches(@"^DiscordBot \(M1SerialBot, \d+\.\d+\.\d+\)$", string.Join(' ', request.Headers.GetValues("User-Agent")));
    }
}
