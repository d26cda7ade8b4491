using System.Net;
using Discord;
using Discord.Net;
using Discord.WebSocket;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordNet;

/// <summary>Replies with Discord.Net. If that fails, and for replies that Discord.Net has no types for, with the bot's own client, which retries.</summary>
internal sealed class DiscordNetReplies(SocketInteractions interactions, DiscordRest rest, FaultReporter faults, TimeProvider time) : IReplySender
{
    // Leaves half of the three seconds for the second attempt.
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1.5);

    public async Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        if (await TryReplyAsync(interaction, reply, within < AttemptTimeout ? within : AttemptTimeout) is { } result)
        {
            return result;
        }

        var retried = await rest.ReplyAsync(interaction, reply, within - time.GetElapsedTime(began), cancellation);
        // The first attempt arrived after all, and only its response was lost.
        return retried.Fault == FaultKind.ReplyTwice ? new DeliveryResult(null, "") : retried;
    }

    public Task<DeliveryResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellation) => rest.DeleteOriginalAsync(interaction, cancellation);

    private async Task<DeliveryResult?> TryReplyAsync(Interaction interaction, Reply reply, TimeSpan timeout)
    {
        using var deadline = new CancellationTokenSource(timeout, time);
        try
        {
            if (interactions.Map(interaction) is not { } socket || Respond(socket, reply, DiscordNetClient.Once(deadline.Token)) is not { } sending)
            {
                return null;
            }

            await sending;
            return new DeliveryResult(null, "");
        }
        catch (HttpException exception) when (exception.HttpCode is < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests)
        {
            return new RestResponse(RestRoute.Reply(interaction), exception.HttpCode, [], new RestError { Code = (int?)exception.DiscordCode ?? 0 }, null).Result;
        }
        catch (HttpException exception)
        {
            faults.Report(exception.HttpCode == HttpStatusCode.TooManyRequests ? FaultKind.RateLimited : FaultKind.RestFailed, $"reply was answered with {(int)exception.HttpCode}");
            return null;
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException or OperationCanceledException or ArgumentException or InvalidOperationException)
        {
            // A broken connection, or Discord.Net refused to send: it lets one reply out at a time until it has seen the first one's response.
            return null;
        }
    }

    private static Task? Respond(SocketInteraction socket, Reply reply, RequestOptions options) => (socket, reply) switch
    {
        (_, { Type: ReplyType.Message, Message: { Files.Count: 0 } message }) => socket.RespondAsync(
            message.Content,
            MessageMapper.EmbedsOf(message),
            ephemeral: message.IsPrivate,
            allowedMentions: MessageMapper.MentionsOf(message),
            components: MessageMapper.ComponentsOf(message),
            options: options),
        (SocketMessageComponent component, { Type: ReplyType.UpdateMessage, Message: { Files.Count: 0 } message }) =>
            component.UpdateAsync(properties => MessageMapper.Set(properties, message), options),
        (SocketMessageComponent component, { Type: ReplyType.DeferredUpdate }) => component.DeferAsync(options: options),
        (SocketAutocompleteInteraction autocomplete, { Choices: { } choices }) =>
            autocomplete.RespondAsync(choices.Choices.Select(choice => new AutocompleteResult(choice.Name, choice.Value)), options),
        // Modals with labels and checkboxes, and files.
        _ => null,
    };
}
