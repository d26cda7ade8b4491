using M1SerialBot.EndToEnd.Tests.Preview;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>What stands under answers, in modals and in the menus of messages.</summary>
public sealed class AnswerTests(Chromium chromium)
{
    private const string Listing = "Selling my";
    private const string Question = "Hi all!";
    private const string SendBest = "Send \"Battery low\"";

    // Every way to an answer that has something under it to press.
    private static readonly string[] Commands =
    [
        "/m1serial 198765 chip: 9310", "/m1serial 198765 show: everyone", "/m1serial 19O765", "/m1serial 198765 or 012345", "/m1serial hello", "/m1compare 198765 second: 012345",
        "/m1claim first digit is the year", "/m1checklist", "/m1checklist show: everyone", "/m1faq zzzz", "/m1about what: claims", "/m1about what: invite", "/m1help",
    ];

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task Every_button_under_a_card_does_something(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        var card = await channel.CommandAsync("/m1serial 198765");

        await Expect(await channel.AskAsync(card, "Why this date?")).ToContainTextAsync("matsudananda");
        await Expect(await channel.AskAsync(card, "Buyer checklist")).ToContainTextAsync("Play all 61 keys");

        var shared = await channel.AskAsync(card, "Share");
        await Expect(shared.Locator(".only")).ToHaveCountAsync(0);
        await Expect(shared).ToContainTextAsync("Korg M1 198xxx");
        await Expect(await channel.AskAsync(shared, "Why this date?")).ToContainTextAsync("198???");
        await Expect(await channel.AskAsync(shared, "Buyer checklist")).ToContainTextAsync("Play all 61 keys");
        await ChannelPage.PressAsync(shared, "Delete");
        await Expect(shared).ToHaveCountAsync(0);
        await Expect(channel.Page.Locator(".note")).ToContainTextAsync("The message was deleted.");
        await Expect(channel.Box).ToBeFocusedAsync();

        await card.Locator(".only button").ClickAsync();
        await Expect(card).ToHaveCountAsync(0);
    });

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task A_clue_is_filled_in_and_changes_the_card(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        var card = await channel.CommandAsync("/m1serial 198765");
        await ChannelPage.PressAsync(card, "Add a clue");
        await Expect(channel.Modal.GetByLabel("Model")).ToBeFocusedAsync();
        await channel.Modal.GetByLabel("Model").SelectOptionAsync("M1");
        await channel.Modal.GetByLabel("Newest date code").FillAsync("9310");
        await channel.EndModalAsync("Submit");

        await Expect(card.Locator(".embed h3")).ToHaveTextAsync("Probably 1993");
        await Expect(card.Locator(".edited")).ToHaveTextAsync("(edited)");
        await Expect(card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Add a clue" })).ToBeVisibleAsync();
        await Expect(channel.Answers).ToHaveCountAsync(1);
    });

    [Fact]
    public Task A_sighting_is_reported_with_its_file() => chromium.OpenAsync(Screen.Phone, "", async channel =>
    {
        var card = await channel.CommandAsync("/m1serial 198765 chip: 9310");
        await ChannelPage.PressAsync(card, "Report this unit");
        await Expect(channel.Modal.GetByLabel("Model and serial")).ToHaveValueAsync("M1 198765");
        await channel.Modal.GetByLabel("Model and serial").FillAsync("");
        await channel.EndModalAsync("Submit");
        await Expect(channel.Modal).ToBeVisibleAsync();

        await channel.Modal.GetByLabel("Model and serial").FillAsync("M1 198765");
        await channel.Modal.GetByLabel("This may be published").CheckAsync();
        var sighting = await channel.AnswerToAsync(() => channel.EndModalAsync("Submit"));

        await Expect(sighting.Locator(".embed pre")).ToContainTextAsync("\"serial\": \"198???\"");
        await Expect(sighting.Locator("figcaption")).ToContainTextAsync("sighting.json");
        await Expect(sighting.Locator("figure pre")).ToContainTextAsync("\"serial\": \"198???\"");
        var file = await channel.Page.RunAndWaitForDownloadAsync(() => sighting.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync());
        Assert.Equal("sighting.json", file.SuggestedFilename);
        Assert.Contains("\"serial\": \"198???\"", await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    });

    [Fact]
    public Task A_form_that_is_not_ticked_comes_back_filled_in() => chromium.OpenAsync(Screen.Phone, "", async channel =>
    {
        await ChannelPage.PressAsync(await channel.CommandAsync("/m1serial 198765 chip: 9310"), "Report this unit");
        await channel.Modal.GetByLabel("Newest date code").FillAsync("9310");
        await channel.Modal.GetByLabel("Link to photos").FillAsync("https://example.org/a_b*c");
        await channel.Modal.GetByLabel("small and greyish").CheckAsync();
        var refused = await channel.AnswerToAsync(() => channel.EndModalAsync("Submit"));
        await Expect(refused).ToContainTextAsync("https://example.org/a_b*c");

        await ChannelPage.PressAsync(refused, "Back to the form");

        await Expect(channel.Modal.GetByLabel("Model and serial")).ToHaveValueAsync("M1 198765");
        await Expect(channel.Modal.GetByLabel("Newest date code")).ToHaveValueAsync("9310");
        await Expect(channel.Modal.GetByLabel("Link to photos")).ToHaveValueAsync("https://example.org/a_b*c");
        await Expect(channel.Modal.GetByLabel("small and greyish")).ToBeCheckedAsync();
        await Expect(channel.Modal.GetByLabel("This may be published")).Not.ToBeCheckedAsync();
    });

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task A_section_is_chosen_from_a_list(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        var list = await channel.CommandAsync("/m1checklist");

        await channel.ChooseAsync(list, "Screen");

        await Expect(list).ToContainTextAsync("Repair:");
        await Expect(list.Locator(".list")).ToBeFocusedAsync();
    });

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task A_listing_is_pasted_into_a_form_and_checked(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        await channel.Box.FillAsync("/m1listing ");
        await channel.Page.Locator(".send").ClickAsync();
        await Expect(channel.Modal).ToContainTextAsync("aren't opened");
        await channel.Modal.GetByLabel("The text of the listing").FillAsync("Korg M1, Baujahr 1990, S/N 198765.\nTasten ok, Display dunkel, 350 €");
        var answer = await channel.AnswerToAsync(() => channel.EndModalAsync("Submit"));

        await Expect(answer).ToContainTextAsync("the number points to 1992–93");
        await Expect(answer).ToContainTextAsync("Message to the seller");
        await Expect(answer.Locator(".only")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(Screen.Desktop, "SysEx will not load")]
    [InlineData(Screen.Phone, "Is this price all right?")]
    public Task Both_menus_of_a_message_work(Screen screen, string topic) => chromium.OpenAsync(screen, "?caller=moderator", async channel =>
    {
        var read = await channel.UseMenuAsync(Listing, "Check M1 listing");
        await Expect(read.Locator(".used")).ToHaveTextAsync("Mo used Check M1 listing");
        await Expect(read).ToContainTextAsync("the number points to 1992–93");
        var dated = await channel.AskAsync(read, "Date this serial");
        await Expect(dated).ToContainTextAsync("Probably 1992–93");
        await Expect(read.Locator("pre").First).ToBeVisibleAsync();

        var asked = await channel.UseMenuAsync(Question, "Answer with M1 FAQ");
        await Expect(asked.Locator(".only")).ToBeVisibleAsync();
        var answer = await channel.AnswerToAsync(() => channel.ChooseAsync(asked, topic));

        await Expect(answer.Locator(".only")).ToHaveCountAsync(0);
        await Expect(answer.Locator(".pings")).ToHaveTextAsync("pings Nia");
        await Expect(answer.Locator(".content .mention").First).ToHaveTextAsync("@Nia");
        var link = answer.Locator(".content a.mention");
        var target = await link.GetAttributeAsync("href");
        await Expect(channel.Page.Locator(target!)).ToContainTextAsync(Question);
    });

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task A_moderator_answers_a_message_in_three_actions(Screen screen)
    {
        // A preview of its own, in which the topic wasn't answered a moment ago.
        await using var preview = await PreviewProgram.StartAsync();
        await chromium.OpenAsync(preview, screen, "?caller=moderator", async channel =>
        {
            var asked = await channel.UseMenuAsync(Question, "Answer with M1 FAQ");
            var answer = await channel.AskAsync(asked, SendBest);

            await Expect(answer.Locator(".only")).ToHaveCountAsync(0);
            await Expect(answer.Locator(".pings")).ToHaveTextAsync("pings Nia");
            await Expect(answer.Locator(".embed h3")).ToHaveCountAsync(1);
            await Expect(answer.Locator(".embed")).Not.ToContainTextAsync("Sources");

            var whole = await channel.AskAsync(answer, "More and sources");
            await Expect(whole.Locator(".only")).ToBeVisibleAsync();
            await Expect(whole.Locator(".embed")).ToContainTextAsync("Sources");
            Assert.True(await channel.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        });
    }

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task A_moderator_looks_at_the_answer_before_it_is_sent(Screen screen)
    {
        // A preview of its own, in which the topic wasn't answered a moment ago.
        await using var preview = await PreviewProgram.StartAsync();
        await chromium.OpenAsync(preview, screen, "?caller=moderator", async channel =>
        {
            var asked = await channel.UseMenuAsync(Question, "Answer with M1 FAQ");
            await ChannelPage.PressAsync(asked, "Preview");
            await Expect(asked).ToContainTextAsync("Only you see this so far.");
            await Expect(asked.Locator(".pings")).ToHaveCountAsync(0);
            var seen = await asked.Locator(".embed").InnerTextAsync();

            var answer = await channel.AskAsync(asked, SendBest);

            Assert.Equal(seen, await answer.Locator(".embed").InnerTextAsync());
            await Expect(answer.Locator(".pings")).ToHaveTextAsync("pings Nia");
        });
    }

    [Fact]
    public Task A_menu_opens_with_the_right_button_of_the_mouse_and_goes_away() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await channel.Page.GetByText(Listing).ClickAsync(new LocatorClickOptions { Button = MouseButton.Right });
        await Expect(channel.MenuItems).ToHaveTextAsync(["Check M1 listing", "Check M1 claim"]);
        await channel.Page.Keyboard.PressAsync("Escape");
        await Expect(channel.MenuItems).ToHaveCountAsync(0);

        await channel.OpenMenuAsync(Listing);
        await channel.Page.Locator("#channel").ClickAsync();
        await Expect(channel.MenuItems).ToHaveCountAsync(0);
    });

    /// <summary>Whatever can be pressed anywhere is pressed once: nothing is left without an answer, and nothing is an error.</summary>
    [Fact]
    public Task Everything_that_can_be_pressed_is_answered() => chromium.OpenAsync(Screen.Desktop, "?caller=moderator", async channel =>
    {
        var pressed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var command in Commands)
        {
            var answer = await channel.CommandAsync(command);
            while (await NextAsync(answer, pressed) is { } label)
            {
                var exchange = channel.Page.WaitForResponseAsync("**/interactions");
                await ChannelPage.PressAsync(answer, label);
                Assert.Equal(200, (await exchange).Status);
                if (label == "Delete")
                {
                    await Expect(answer).ToHaveCountAsync(0);
                    break;
                }

                await Expect(answer.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
                if (await channel.Modal.CountAsync() > 0)
                {
                    await channel.EndModalAsync("Cancel");
                }
            }
        }

        await Expect(channel.Page.Locator(".note[role=alert]")).ToHaveCountAsync(0);
        await Expect(channel.Page.GetByText("M1-E90")).ToHaveCountAsync(0);
        Assert.Superset(
            new HashSet<string>(["Add a clue", "Why this date?", "Buyer checklist", "Share", "Report this unit", "Why this date?", "Delete", "Read as 190765", "Where is it?", "From photos", "Go on"]),
            pressed);
    });

    private static async Task<string?> NextAsync(ILocator answer, HashSet<string> pressed) =>
        (await answer.Locator(".row button.button").AllInnerTextsAsync()).FirstOrDefault(pressed.Add);
}
