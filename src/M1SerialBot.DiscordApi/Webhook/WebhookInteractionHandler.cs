using System.Text.Json;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.DiscordApi.Webhook;

/// <summary>Answers posted interactions whose signature was verified: the reply, or 400 if the body isn't an interaction.</summary>
public sealed class WebhookInteractionHandler
{
    private readonly InteractionExecutor _executor;
    private readonly ReplyDelivery _delivery;
    private readonly FaultReporter _faults;

    /// <summary>Creates a handler.</summary>
    /// <param name="executor">Answers interactions.</param>
    /// <param name="delivery">Does what follows a reply.</param>
    /// <param name="faults">Where faults are reported.</param>
    public WebhookInteractionHandler(InteractionExecutor executor, ReplyDelivery delivery, FaultReporter faults)
    {
        _executor = executor;
        _delivery = delivery;
        _faults = faults;
    }

    /// <summary>Answers a posted interaction.</summary>
    /// <param name="context">The request, whose body has been read, and its response.</param>
    /// <param name="body">The request's body.</param>
    /// <param name="arrived">When it arrived: a timestamp of the clock.</param>
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
            _faults.Report(FaultKind.MalformedPayload, "a request's body isn't an interaction");
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var reply = interaction.Type == InteractionType.Ping ? Reply.Pong : _executor.Execute(interaction, arrived);
        if (reply is null)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        using var content = RequestBody.Of(reply);
        context.Response.ContentType = content.Headers.ContentType!.ToString();
        context.Response.ContentLength = content.Headers.ContentLength;
        if (reply.AfterResponse != ResponseAction.None)
        {
            // Kestrel calls it outside this trace.
            var whole = trace?.Context ?? default;
            context.Response.OnCompleted(() => _delivery.RunAfterResponseAsync(interaction, reply.AfterResponse, whole));
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
