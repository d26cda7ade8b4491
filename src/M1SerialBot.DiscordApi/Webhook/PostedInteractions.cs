using System.Text.Json;
using M1SerialBot.DiscordApi.Delivery;
using M1SerialBot.DiscordApi.Interactions;
using M1SerialBot.DiscordApi.Json;
using M1SerialBot.DiscordApi.Replies;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>Answers interactions that were posted by whoever may post them: 400 for what is no interaction, and the reply for the rest.</summary>
public sealed class PostedInteractions
{
    private readonly Answering _answering;
    private readonly ReplyDelivery _delivery;
    private readonly Faults _faults;

    /// <summary>Makes it.</summary>
    /// <param name="answering">What answers.</param>
    /// <param name="delivery">What does whatever comes after a reply.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    public PostedInteractions(Answering answering, ReplyDelivery delivery, Faults faults)
    {
        _answering = answering;
        _delivery = delivery;
        _faults = faults;
    }

    /// <summary>Answers one.</summary>
    /// <param name="context">The request, whose body has been read, and its response.</param>
    /// <param name="body">The request's body.</param>
    /// <param name="arrived">When it arrived, as a timestamp of the clock.</param>
    public Task AnswerAsync(HttpContext context, ReadOnlySpan<byte> body, long arrived)
    {
        ArgumentNullException.ThrowIfNull(context);
        return AnswerAsync(context, Parse(body), arrived);
    }

    private async Task AnswerAsync(HttpContext context, Interaction? interaction, long arrived)
    {
        using var trace = DiscordTrace.Begin(interaction);
        if (interaction is null)
        {
            _faults.Report(FaultKind.Garbage, "a request holds no interaction");
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var reply = interaction.Type == InteractionType.Ping ? Reply.Pong : _answering.Answer(interaction, arrived);
        if (reply is null)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        using var content = RequestBody.Of(reply);
        context.Response.ContentType = content.Headers.ContentType!.ToString();
        context.Response.ContentLength = content.Headers.ContentLength;
        if (reply.Then is { } then)
        {
            // The server calls it, and knows nothing of this trace.
            var whole = trace?.Context ?? default;
            context.Response.OnCompleted(() => _delivery.FollowAsync(interaction, then, whole));
        }

        await content.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static Interaction? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.Interaction);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
