using System.Net;

namespace M1SerialBot.DiscordApi.Startup;

/// <summary>Takes requests as Discord does, and opens no connection.</summary>
internal sealed class StubHttpHandler : HttpMessageHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
        {
            await body.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }

        // An answer never comes at once.
        await Task.Yield();
        var answer = new HttpResponseMessage(HttpStatusCode.NoContent);
        answer.Headers.Add("X-RateLimit-Remaining", "4");
        answer.Headers.Add("X-RateLimit-Reset-After", "1.000");
        return answer;
    }
}
