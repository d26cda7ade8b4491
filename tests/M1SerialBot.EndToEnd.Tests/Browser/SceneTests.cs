using System.Text.Json.Nodes;
using M1SerialBot.EndToEnd.Tests.Preview;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>Who calls, from where, and in which language.</summary>
public sealed class SceneTests(Chromium chromium)
{
    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task What_the_caller_alone_sees_is_hidden_from_another(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        await channel.CommandAsync("/m1serial 198765");
        var all = await channel.CommandAsync("/m1serial 198765 show: everyone");

        await channel.SetAsync("caller", "moderator");
        await Expect(channel.Answers).ToHaveCountAsync(1);
        await channel.OpenMenuAsync("Hi all!");
        await Expect(channel.MenuItems).ToHaveTextAsync(["Check M1 listing", "Answer with M1 FAQ", "Check M1 claim"]);
        await channel.Page.Keyboard.PressAsync("Escape");

        await channel.SetAsync("caller", "member");
        await Expect(channel.Answers).ToHaveCountAsync(2);
        await channel.OpenMenuAsync("Hi all!");
        await Expect(channel.MenuItems).ToHaveTextAsync(["Check M1 listing", "Check M1 claim"]);
        await channel.Page.Keyboard.PressAsync("Escape");

        await ChannelPage.PressAsync(all, "Delete");
        await Expect(all).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_member_deletes_no_answer_of_somebody_else() => chromium.OpenAsync(Screen.Desktop, "?caller=moderator", async channel =>
    {
        var card = await channel.CommandAsync("/m1serial 198765 show: everyone");

        await channel.SetAsync("caller", "member");
        var refused = await channel.AskAsync(card, "Delete");

        await Expect(refused.Locator(".only")).ToBeVisibleAsync();
        await Expect(card).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("server", 0, "0", true)]
    [InlineData("direct", 1, "0", false)]
    [InlineData("private", 2, "1", false)]
    public Task Each_place_has_its_own_messages_and_is_told_as_Discord_tells_it(string place, int context, string owner, bool isServer) => chromium.OpenAsync(Screen.Desktop, $"?place={place}", async channel =>
    {
        var card = await channel.CommandAsync("/m1serial 198765");
        var sent = JsonNode.Parse(await card.Locator("pre.sent").TextContentAsync() ?? "")!;

        Assert.Equal(context, (int)sent["context"]!);
        Assert.Equal([owner], sent["authorizing_integration_owners"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(isServer, sent["member"] is not null);
        Assert.Equal(isServer, sent["guild_id"] is not null);
        Assert.Equal(!isServer, sent["user"] is not null);
        await channel.SetAsync("place", place == "server" ? "direct" : "server");
        await Expect(channel.Answers).ToHaveCountAsync(0);
        await channel.SetAsync("place", place);
        await Expect(channel.Answers).ToHaveCountAsync(1);
    });

    [Fact]
    public Task An_answer_that_takes_its_time_comes_to_where_and_by_whom_it_was_asked() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        var isReleased = new TaskCompletionSource();
        await channel.Page.RouteAsync("**/interactions", async route =>
        {
            await isReleased.Task;
            await route.ContinueAsync();
        });
        await channel.Box.FillAsync("/m1help ");
        await channel.Page.Locator(".send").ClickAsync();

        await channel.SetAsync("caller", "moderator");
        await channel.SetAsync("place", "direct");
        var answered = channel.Page.WaitForResponseAsync("**/interactions");
        isReleased.SetResult();
        await (await answered).FinishedAsync();

        var all = channel.Page.Locator("#log-server > .from-bot");
        await Expect(all).ToHaveCountAsync(1);
        await Expect(channel.Answers).ToHaveCountAsync(0);
        await channel.SetAsync("place", "server");
        await Expect(all).ToBeHiddenAsync();
        await channel.SetAsync("caller", "member");
        await Expect(all).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_menu_for_servers_is_not_offered_elsewhere() => chromium.OpenAsync(Screen.Desktop, "?place=private&caller=moderator", async channel =>
    {
        await channel.OpenMenuAsync("my second one");

        await Expect(channel.MenuItems).ToHaveTextAsync(["Check M1 listing", "Check M1 claim"]);
    });

    [Fact]
    public async Task Private_answers_follow_the_callers_language_and_public_ones_the_servers()
    {
        using var config = new CopiedConfig(BuiltProgram.ConfigFolder);
        var texts = await File.ReadAllTextAsync(Path.Combine(config.Folder, "texts", "en.json"), TestContext.Current.CancellationToken);
        foreach (var (locale, word) in new[] { ("de", "Etwa"), ("fr", "Vers") })
        {
            var translated = texts.Replace("\"Probably {years}\"", $"\"{word} {{years}}\"", StringComparison.Ordinal).Replace("\"The serial number from the sticker", $"\"{word}, the serial", StringComparison.Ordinal);
            var folder = Directory.CreateDirectory(Path.Combine(config.Folder, "languages", locale)).FullName;
            await File.WriteAllTextAsync(Path.Combine(folder, "texts.json"), translated, TestContext.Current.CancellationToken);
        }

        await using var preview = await PreviewProgram.StartAsync("--config", config.Folder);
        await chromium.OpenAsync(preview, Screen.Desktop, "", async channel =>
        {
            await channel.SetAsync("locale", "de");
            await channel.SetAsync("guild_locale", "fr");

            await channel.Box.FillAsync("/m1serial ");
            await Expect(channel.Page.Locator(".option small")).ToContainTextAsync("Etwa, the serial");
            await channel.Page.Keyboard.PressAsync("Escape");
            await channel.Page.Keyboard.PressAsync("Escape");
            await Expect((await channel.CommandAsync("/m1serial 198765")).Locator("h3")).ToHaveTextAsync("Etwa 1992–93");
            await Expect((await channel.CommandAsync("/m1serial 198765 show: everyone")).Locator("h3")).ToHaveTextAsync("Vers 1992–93");
            await channel.SetAsync("locale", "en-US");
            await Expect((await channel.CommandAsync("/m1serial 198765")).Locator("h3")).ToHaveTextAsync("Probably 1992–93");
        });
    }

    [Fact]
    public Task What_is_typed_while_the_words_of_a_language_come_stays() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        var arrived = new TaskCompletionSource();
        await channel.Page.RouteAsync("**/words?**", async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });
        await channel.SetAsync("locale", "de");
        await channel.Box.FillAsync("/m1serial 198765");
        await Expect(channel.Option("serial")).ToHaveValueAsync("198765");

        arrived.SetResult();

        await Expect(channel.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Expect(channel.Option("serial")).ToHaveValueAsync("198765");
    });

    [Fact]
    public Task What_is_chosen_stands_in_the_address_and_nonsense_there_does_no_harm() => chromium.OpenAsync(Screen.Desktop, "?theme=dark&place=moon&locale=%3Cb%3E&x=y&toString=z&__proto__=z", async channel =>
    {
        await Expect(channel.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(channel.Page.Locator("#channel")).ToHaveTextAsync("#synthesizers");
        await channel.SetAsync("theme", "light");
        await channel.SetAsync("caller", "moderator");

        await channel.Page.ReloadAsync();

        await Expect(channel.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await Expect(channel.Page.Locator("select[name=caller]")).ToHaveValueAsync("moderator");
    });
}
