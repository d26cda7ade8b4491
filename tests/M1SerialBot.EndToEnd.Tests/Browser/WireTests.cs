using System.Text;
using System.Text.Json.Nodes;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord.Interactions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>What the page sends is what Discord sends, and what it shows is what Discord gets.</summary>
public sealed class WireTests(Chromium chromium)
{
    private static readonly string[] Commands =
    [
        "/m1serial 198765", "/m1serial M1EX-87654 show: everyone", "/m1serial 198765 chip: 9512", "/m1serial 19O765", "/m1serial <b>\"198765\"</b>", "/m1compare 198765 second: A12345",
        "/m1checklist", "/m1checklist from-photos", "/m1faq battery-low", "/m1faq dim-screen for: 300000000000000004", "/m1about sources", "/m1about claims", "/m1claim the first digit is the year",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task The_reply_that_is_shown_is_byte_for_byte_what_Discord_gets() => chromium.OpenAsync(Screen.Desktop, "?caller=moderator", async channel =>
    {
        await using var bot = await RunningBot.StartAsync(Wire.Webhook);
        var shown = new List<(string Sent, string Received)>();
        foreach (var command in Commands)
        {
            shown.Add(await ExchangeOf(await channel.CommandAsync(command)));
        }

        var card = await channel.CommandAsync("/m1serial 198765");
        shown.Add(await ExchangeOf(await channel.AskAsync(card, "Why this date?")));
        shown.Add(await ExchangeOf(await channel.AskAsync(card, "Share")));
        shown.Add(await ExchangeOf(await channel.UseMenuAsync("Selling my", "Check M1 listing")));
        shown.Add(await ExchangeOf(await channel.UseMenuAsync("Hi all!", "Answer with M1 FAQ")));
        await ChannelPage.PressAsync(card, "Add a clue");
        await channel.Modal.Locator("summary").ClickAsync();
        shown.Add(await ExchangeOf(channel.Modal));
        await channel.Modal.GetByLabel("Newest date code").FillAsync("9310");
        await channel.EndModalAsync("Submit");
        await Expect(card.Locator(".edited")).ToBeVisibleAsync();
        shown.Add(await ExchangeOf(card));

        foreach (var (sent, received) in shown)
        {
            using var response = await bot.Discord.Webhook.PostRawAsync(bot.Endpoint, Encoding.UTF8.GetBytes(sent), cancellation: Cancellation);
            var (body, json) = (await response.Content.ReadAsByteArrayAsync(Cancellation), Encoding.UTF8.GetBytes(received));
            // With a picture, the JSON is one part of the body.
            Assert.True(response.Content.Headers.ContentType!.MediaType == "multipart/form-data" ? body.AsSpan().IndexOf(json) > 0 : body.AsSpan().SequenceEqual(json), received);
        }
    });

    [Fact]
    public Task The_replies_hold_against_the_specification() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        Assert.SkipWhen(RunningBot.Specification is null, "The specification is not here.");
        var card = await channel.CommandAsync("/m1serial 198765");
        var shared = await channel.AskAsync(card, "Share");

        foreach (var answer in new[] { card, shared })
        {
            Assert.Empty(RunningBot.Specification.Errors("POST", "/interactions/1/t/callback", JsonNode.Parse((await ExchangeOf(answer)).Received)!));
        }
    });

    [Fact]
    public Task An_interaction_has_everything_that_one_of_Discords_has() => chromium.OpenAsync(Screen.Desktop, "?caller=moderator", async channel =>
    {
        var json = new InteractionJson("1000000000000000088");
        var card = await channel.CommandAsync("/m1serial 198765");
        var asked = await channel.UseMenuAsync("Selling my", "Check M1 listing");
        var pressed = await channel.AskAsync(card, "Why this date?");

        Assert.Empty(Missing(json.Command("m1serial", CommandOption.Text("serial", "198765")), await SentBy(card)));
        Assert.Empty(Missing(json.MessageMenu("Check M1 listing", json.Message("x")), await SentBy(asked)));
        Assert.Empty(Missing(json.Button("x", json.Message("x", "1000000000000000088")), await SentBy(pressed)));
    });

    private static async Task<(string Sent, string Received)> ExchangeOf(ILocator view) =>
        (await view.Locator("pre.sent").TextContentAsync() ?? "", await view.Locator("pre.received").TextContentAsync() ?? "");

    private static async Task<JsonNode> SentBy(ILocator view) => JsonNode.Parse((await ExchangeOf(view)).Sent)!;

    // The paths of one that the other has not; ids that are keys stand for any.
    private static IEnumerable<string> Missing(JsonNode expected, JsonNode actual) =>
        Paths(expected, "").Except(Paths(actual, "")).Where(path => !path.StartsWith("channel.", StringComparison.Ordinal));

    private static IEnumerable<string> Paths(JsonNode? node, string path) => node switch
    {
        JsonObject parent => parent.SelectMany(pair => Paths(pair.Value, $"{path}.{(ulong.TryParse(pair.Key, out _) ? "*" : pair.Key)}".TrimStart('.'))),
        _ => [path],
    };
}
