using System.Net;

namespace M1SerialBot.DiscordApi.Delivery;

/// <summary>Takes requests as Discord does, and opens no connection.</summary>
internal sealed class Nowhere : HttpMessageHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
        {
            await body.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }

        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
