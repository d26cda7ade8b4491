using Discord.Net;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordNet.Rest;

/// <summary>Tells what Discord answered from what Discord.Net throws.</summary>
internal static class HttpErrors
{
    /// <summary>The answer.</summary>
    public static RestResponse AnswerOf(RestRoute route, HttpException exception) =>
        new(route, exception.HttpCode, [], new RestError { Code = (int?)exception.DiscordCode ?? 0 }, RetryAfter: null);
}
