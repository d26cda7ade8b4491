using Discord;
using Discord.Net;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordNet.Gateway;
using M1SerialBot.DiscordNet.Rest;

namespace M1SerialBot.DiscordNet.Replies;

/// <summary>Replies by Discord.Net's own methods, and without them where it has no words for a reply, or would hold it back.</summary>
/// <remarks>
/// It has no words for labels and boxes in a modal, nor an object for a modal with labels that comes back. A file cannot be read
/// out of it. And it lets one reply out at a time until it has seen the first one's answer, while Discord limits none.
/// </remarks>
internal sealed class DiscordNetReplies(SocketInteractionMap objects, DiscordRest rest, TimeProvider time) : IReplySender
{
    /// <inheritdoc/>
    public Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation) =>
        objects.Of(interaction) is { } theirs && !HasFiles(reply.Message) && reply.Modal is null
            ? SendAsync(
                RestRoute.Reply(interaction),
                options => ReplyExtensions.With(theirs, reply, options),
                () => rest.ReplyAsync(interaction, reply, within, cancellation),
                within,
                cancellation)
            : rest.ReplyAsync(interaction, reply, within, cancellation);

    /// <inheritdoc/>
    public Task<DeliveryResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellation) => objects.Of(interaction) is { } theirs
        ? SendAsync(
            RestRoute.DeleteOriginal(interaction),
            theirs.DeleteOriginalResponseAsync,
            () => rest.DeleteOriginalAsync(interaction, cancellation),
            DiscordRest.RequestTimeout,
            cancellation)
        : rest.DeleteOriginalAsync(interaction, cancellation);

    private async Task<DeliveryResult> SendAsync(RestRoute route, Func<RequestOptions, Task> send, Func<Task<DeliveryResult>> otherwise, TimeSpan within, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            await send(new RequestOptions { RetryMode = RetryMode.AlwaysFail, CancelToken = either.Token });
            return new DeliveryResult(null, "");
        }
        catch (HttpException exception)
        {
            return HttpErrors.AnswerOf(route, exception).Result;
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
        {
            throw new RestException($"{route.Name} was not answered within {within.TotalSeconds:0.#} s.", exception);
        }
        catch (Exception exception) when (exception is TimeoutException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // It refuses before anything is sent.
            return await otherwise();
        }
    }

    private static bool HasFiles(Message? message) => message?.Files.Count > 0;
}
