using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>Replies that no command of today gives, and that Discord would draw: a promise that is kept later, a message that is changed, and one more.</summary>
public sealed class LaterRepliesTests(Chromium chromium)
{
    // What the page listens to, in the hands of the test.
    private const string Events =
        """
        window.EventSource = class extends EventTarget {
          constructor() { super(); window.news = this; }
        };
        """;

    [Fact]
    public Task A_promise_is_kept_and_followed_up() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        var tokens = new ConcurrentQueue<string>();
        await using var script = await channel.Page.AddInitScriptAsync(Events);
        await channel.Page.ReloadAsync();
        await Expect(channel.Box).ToBeFocusedAsync();
        await channel.Page.RouteAsync("**/interactions", async route =>
        {
            tokens.Enqueue((string)JsonNode.Parse(route.Request.PostData!)!["token"]!);
            await route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = """{"type":5,"data":{"flags":64}}""" });
        });

        var promised = await channel.CommandAsync("/m1help");
        await Expect(promised).ToContainTextAsync("M1SerialBot is thinking");
        await Expect(promised.Locator(".only")).ToBeVisibleAsync();

        var token = Assert.Single(tokens);
        await TellAsync(channel, token, "PATCH", $"/webhooks/1/{token}/messages/@original", """{"content":"kept","embeds":[],"components":[]}""");
        await Expect(promised.Locator(".content")).ToHaveTextAsync("kept");
        await channel.AnswerToAsync(() => TellAsync(channel, token, "POST", $"/webhooks/1/{token}", """{"content":"and one more"}"""));
        await Expect(channel.Last.Locator(".content")).ToHaveTextAsync("and one more");
        await TellAsync(channel, "nobody's", "DELETE", "/webhooks/1/x/messages/@original", "");
        await Expect(promised).ToBeVisibleAsync();
    });

    [Fact]
    public Task What_the_page_cannot_draw_is_told() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await channel.Page.RouteAsync("**/interactions", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = """{"type":12}""" }));

        await channel.Box.FillAsync("/m1help ");
        await channel.Page.Locator(".send").ClickAsync();

        await Expect(channel.Page.Locator(".note[role=alert]")).ToContainTextAsync("A reply of type 12 can't be shown on this page.");
    });

    private static async Task TellAsync(ChannelPage channel, string token, string method, string path, string body) => await channel.Page.EvaluateAsync(
        "data => window.news.dispatchEvent(new MessageEvent('request', { data }))",
        new JsonObject
        {
            ["method"] = method,
            ["path"] = path,
            ["token"] = token,
            ["content_type"] = body.Length > 0 ? "application/json" : null,
            ["body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(body)),
        }.ToJsonString());
}
