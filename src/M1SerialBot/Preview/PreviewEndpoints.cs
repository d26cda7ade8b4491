using System.Net.ServerSentEvents;
using System.Text.Json;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Webhook;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Preview;

/// <summary>What the page asks for: what there is, answers to interactions, and news.</summary>
internal sealed class PreviewEndpoints(
    PreviewDiscord discord, WebhookInteractionHandler posted, PreviewEvents events, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>Tells what the page has to know before anything is typed.</summary>
    public Task SetUpAsync(HttpContext context)
    {
        var setup = new PreviewSetup(PreviewDiscord.Application, discord.Commands, Locales.All.Order(StringComparer.Ordinal));
        context.Response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(context.Response.Body, setup, PreviewJson.Default.PreviewSetup, context.RequestAborted);
    }

    /// <summary>Answers an interaction with the body that Discord would get; the server holds the limit of its size.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var arrived = time.GetTimestamp();

        // Another site's page may not post this without asking first, and is not answered.
        if (!context.Request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        await posted.AnswerAsync(context, body.GetBuffer().AsSpan(0, (int)body.Length), arrived);
    }

    /// <summary>Tells news for as long as the page is open.</summary>
    public async Task ListenAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await SseFormatter.WriteAsync(events.ListenAsync(end.Token), context.Response.Body, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was closed, or the program stops.
        }
    }
}
