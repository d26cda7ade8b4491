using M1SerialBot.EndToEnd.Tests.Preview;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>Whatever is typed is shown, and never run; dialogs, windows, errors and requests elsewhere fail every test of the page anyway.</summary>
public sealed class HostileTextTests(Chromium chromium)
{
    private const string Html = "<img src=x onerror=alert(1)><script>alert(2)</script><svg/onload=alert(3)><a href=javascript:alert(4)>x</a>";

    // Two whenever the tests run, the others before a landing.
    public static TheoryData<string, string> Texts() => new()
    {
        { Html, "elements" },
        { "\u202Eevil\u2066\u0000\u200B\uFEFF \ud83d\ude00 zalgo\u0301\u0302\u0303", "odd characters" },
    };

    public static TheoryData<string, string> MoreTexts() => new()
    {
        { "[press](javascript:alert(5)) [press](data:text/html,<script>alert(6)</script>) <javascript:alert(7)>", "links that are none" },
        { "[press](https://example.org/\"onmouseover=alert(8)) https://example.org/'><script>alert(9)</script>", "links that break out" },
        { "@everyone @here <@300000000000000004> <@&1> <#1> </m1help:1> <t:99999999999999999999>", "mentions" },
        { "**_~~||`**_~~||`` *** ___ [](()) \\\\ \\", "marks that never close" },
        { "```js\nalert(10)\n``` > # - 1. ```", "blocks" },
        { "{{constructor.constructor('alert(11)')()}} ${alert(12)} %3Cscript%3E &lt;script&gt;", "templates and entities" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(MoreTexts), Explicit = true, Traits = [Landing.Trait, Landing.Value])]
    public Task It_is_shown_and_never_run(string text, string because) => chromium.OpenAsync(Screen.Desktop, "?caller=moderator", async channel =>
    {
        var elements = await ForeignAsync(channel);

        await channel.SayAsync($"mark {text}");
        await Expect(channel.Messages.Last).ToContainTextAsync("mark");
        await channel.UseMenuAsync("mark", "Check M1 listing");
        await channel.UseMenuAsync("mark", "Answer with M1 FAQ");
        await GiveAsync(channel, "/m1serial ", text, "serial");
        await GiveAsync(channel, "/m1compare 198765 second: 1", text, "second");
        await GiveAsync(channel, "/m1faq ", text, "topic");

        var card = await GiveAsync(channel, "/m1serial 198765 chip: 1 sold: 1 seller-says: 1", text, "chip", "sold", "seller-says");
        await ChannelPage.PressAsync(card, "Add a clue");
        await channel.Modal.GetByLabel("Newest date code").FillAsync(text);
        await channel.EndModalAsync("Submit");
        await Expect(card.Locator(".edited")).ToBeVisibleAsync();
        card = await channel.CommandAsync("/m1serial 198765 chip: 9310");
        await ChannelPage.PressAsync(card, "Report this unit");
        await channel.Modal.GetByLabel("Model and serial").FillAsync($"M1 198765 {text}");
        await channel.Modal.GetByLabel("Link to photos").FillAsync(text);
        await channel.Modal.GetByLabel("This may be published").CheckAsync();
        await channel.AnswerToAsync(() => channel.EndModalAsync("Submit"));

        Assert.True(elements == await ForeignAsync(channel), because);
        Assert.True(await channel.Page.EvaluateAsync<bool>("[...document.links].every(link => link.closest('header') || /^(https?:|#)/.test(link.getAttribute('href')))"), because);
    });

    [Fact]
    public Task Elements_that_somebody_types_are_text_to_everybody() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await channel.SayAsync(Html);
        await Expect(channel.Messages.Last.Locator(".content")).ToHaveTextAsync(Html);

        var answer = await channel.CommandAsync("/m1serial <b>198765</b>");
        await Expect(answer).ToContainTextAsync("<b>198765</b>");
    });

    [Fact]
    public async Task What_stands_in_the_config_folder_is_never_run_either()
    {
        using var config = new CopiedConfig(BuiltProgram.ConfigFolder);
        var file = Path.Combine(config.Folder, "faq", "battery-low.md");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await using var preview = await PreviewProgram.StartAsync("--config", config.Folder);
        await chromium.OpenAsync(preview, Screen.Desktop, "", async channel =>
        {
            await File.WriteAllTextAsync(file, text.Replace("pinned: 1", "pinned: '<img src=x onerror=alert(1)>'", StringComparison.Ordinal), TestContext.Current.CancellationToken);

            await Expect(channel.Page.Locator("#issues li")).ToContainTextAsync("faq/battery-low.md");
            await Expect(channel.Page.Locator("#issues img")).ToHaveCountAsync(0);
        });
    }

    // What could run, load or lead away, in whatever was drawn.
    private static Task<int> ForeignAsync(ChannelPage channel) =>
        channel.Page.Locator("script, img:not([src^='blob:']), svg, iframe, object, embed, base, meta, link, style, [onerror], [onload], [onclick], [onmouseover]").CountAsync();

    private static async Task<ILocator> GiveAsync(ChannelPage channel, string command, string text, params string[] options)
    {
        await channel.Box.FillAsync(command);
        foreach (var option in options)
        {
            await channel.Option(option).FillAsync(text);
        }

        return await channel.AnswerToAsync(() => channel.Page.Locator(".send").ClickAsync());
    }
}
