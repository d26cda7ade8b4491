using System.Net.ServerSentEvents;
using System.Text.Json;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Webhook;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Preview;

/// <summary>What the page calls: setup, interactions, and a stream of events.</summary>
internal sealed class PreviewEndpoints(
    PreviewDiscord discord, ContentStore store, WebhookInteractionHandler posted, PreviewEvents events, TimeProvider time, IHostApplicationLifetime lifetime)
{
    // Discord has no plain English.
    private const string DiscordsEnglish = "en-US";

    public Task SetUpAsync(HttpContext context)
    {
        var setup = new PreviewSetup(PreviewDiscord.Application, discord.Commands, OfferedLocales());
        context.Response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(context.Response.Body, setup, PreviewJson.Default.PreviewSetup, context.RequestAborted);
    }

    /// <summary>What the page says, in the language of the query.</summary>
    public Task SayAsync(HttpContext context)
    {
        var texts = store.Current.Languages.For(Locales.FallbacksOf(context.Request.Query["locale"]));
        context.Response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(context.Response.Body, texts.Under("page."), PreviewJson.Default.IReadOnlyDictionaryStringString, context.RequestAborted);
    }

    /// <summary>Answers an interaction with the body that Discord would get. The server limits its size.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var arrived = time.GetTimestamp();

        // Browsers let other sites post JSON only if we agree first, and we don't.
        if (!context.Request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        await posted.AnswerAsync(context, body.GetBuffer().AsSpan(0, (int)body.Length), arrived);
    }

    /// <summary>Streams events while the page is open.</summary>
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

    private IEnumerable<string> OfferedLocales() =>
        store.Current.Languages.Locales.Select(locale => locale == Localizer.English ? DiscordsEnglish : locale).Distinct();
}
