using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>What a newcomer sees first, and what helps them on.</summary>
public sealed class FirstSightTests(Chromium chromium)
{
    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task The_page_says_what_the_bot_does_and_what_to_type(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        await Expect(channel.Page.Locator(".purpose")).ToBeInViewportAsync();
        await Expect(channel.Page.Locator(".purpose")).ToHaveTextAsync("Estimates when a Korg M1 was made from its serial number. What that rests on");
        await Expect(channel.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "/m1serial 198765", Exact = true })).ToBeInViewportAsync();
        await Expect(channel.Box).ToBeInViewportAsync();
    });

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task A_link_beside_it_shows_the_records_and_the_curve(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        await channel.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "What that rests on" }).ClickAsync();

        await Expect(channel.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.True(await channel.Page.Locator("img").First.EvaluateAsync<bool>("picture => picture.complete && picture.naturalWidth > 0"));
        Assert.True(await channel.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    });

    [Theory]
    [InlineData(Screen.Desktop, true, "there's room for the choices")]
    [InlineData(Screen.Phone, false, "the product comes first")]
    public Task The_choices_fold_away(Screen screen, bool isOpen, string because) => chromium.OpenAsync(screen, "?caller=moderator", async channel =>
    {
        var place = channel.Page.Locator("#scene select[name=place]");
        Assert.True(await place.IsVisibleAsync() == isOpen, because);

        if (isOpen)
        {
            await channel.Page.Locator("#rig summary").ClickAsync();
        }

        await Expect(place).ToBeHiddenAsync();
        await Expect(channel.Page.Locator("#rig summary")).ToHaveTextAsync("Try it as Mo, a moderator · Server");
        await channel.SetAsync("place", "direct");
        await Expect(place).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(Screen.Desktop, true, "you can type at once")]
    [InlineData(Screen.Phone, false, "the keyboard would cover what the page says")]
    public Task The_box_has_the_focus_where_there_is_a_keyboard(Screen screen, bool isFocused, string because) => chromium.OpenAsync(screen, "", async channel =>
    {
        // It would have come by the time that the config folder's version is there.
        await Expect(channel.Page.Locator("#version")).Not.ToBeEmptyAsync();

        Assert.True(await channel.Box.EvaluateAsync<bool>("node => node === document.activeElement") == isFocused, because);
    });

    [Fact]
    public Task Every_language_is_offered_by_its_own_name_and_the_page_speaks_it() => chromium.OpenAsync(Screen.Desktop, "?locale=ja&guild_locale=de", async channel =>
    {
        await Expect(channel.Page.Locator("select[name=locale] option")).ToHaveTextAsync(["English", "Deutsch", "日本語"]);
        await Expect(channel.Page.Locator("select[name=locale]")).ToHaveValueAsync("ja");
        await Expect(channel.Page.Locator("select[name=guild_locale]")).ToHaveValueAsync("de");
        await Expect(channel.Page.Locator("#composer .send")).ToHaveTextAsync("送信");
        await channel.SetAsync("locale", "de");
        await Expect(channel.Page.Locator("#composer .send")).ToHaveTextAsync("Senden");
        await Expect(channel.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
    });

    [Theory]
    [InlineData("198765", "a serial")]
    [InlineData(" 012345 ", "with blanks around it")]
    [InlineData("A12345", "of a rack")]
    [InlineData("1987??", "with digits that can't be read")]
    public Task A_bare_serial_gets_a_hint_that_fills_in_the_command(string typed, string because) => chromium.OpenAsync(Screen.Phone, "", async channel =>
    {
        await channel.SayAsync(typed);

        var serial = typed.Trim();
        var hint = channel.Page.Locator(".note");
        await Expect(hint).ToHaveTextAsync($"Bots don't see plain messages. Try /m1serial {serial}");
        await Expect(channel.Page.Locator("#said")).ToHaveTextAsync($"Bots don't see plain messages. Try /m1serial {serial}");
        await Expect(channel.Answers).ToHaveCountAsync(0);

        await hint.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal((serial, because), (await channel.Option("serial").InputValueAsync(), because));
        await channel.AnswerToAsync(() => channel.Page.Locator(".send").ClickAsync());
    });

    [Theory]
    [InlineData("Hello", "no number")]
    [InlineData("Mine is 198765", "a message")]
    [InlineData("0171 2345678", "a telephone number")]
    public Task Other_messages_get_none(string typed, string because) => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await channel.SayAsync(typed);

        await Expect(channel.Messages.Last).ToContainTextAsync(typed);
        Assert.True(await channel.Page.Locator(".note").CountAsync() == 0, because);
    });

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task The_bots_direct_messages_greet(Screen screen) => chromium.OpenAsync(screen, "?place=direct", async channel =>
    {
        var greeting = channel.Page.Locator(".log:not([hidden]) .greeting");
        await Expect(greeting).ToBeInViewportAsync();
        await Expect(greeting).ToContainTextAsync("Find the serial number on your M1");

        var answer = await channel.AnswerToAsync(() => greeting.GetByText("/m1faq Where is the serial number?").ClickAsync());

        await Expect(answer.Locator(".embed h3")).ToContainTextAsync("Where is the serial");
    });

    [Theory]
    [InlineData("/m1serial 198765", "Add a clue")]
    [InlineData("/m1serial 198765 chip: 9302", "Report this unit")]
    public Task A_form_keeps_its_buttons_in_view_on_a_phone(string command, string form) => chromium.OpenAsync(Screen.Phone, "", async channel =>
    {
        await ChannelPage.PressAsync(await channel.CommandAsync(command), form);

        var submit = channel.Modal.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Submit" });
        await Expect(submit).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        await channel.Modal.Locator(".fields").EvaluateAsync("node => node.scrollTo(0, node.scrollHeight)");
        await Expect(channel.Modal.Locator(".field").Last).ToBeInViewportAsync();
        await Expect(submit).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    });

    [Theory]
    [InlineData("/m1serial 198765", "a card with buttons")]
    [InlineData("/m1checklist", "a list")]
    [InlineData("/m1help", "commands to press, within the text")]
    public Task A_finger_hits_everything_that_can_be_pressed(string command, string because) => chromium.OpenAsync(Screen.Phone, "", async channel =>
    {
        await channel.CommandAsync(command);
        await channel.SayAsync("198765");
        await channel.SetAsync("theme", "dark");

        var small = await channel.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, select, input, summary, .file a')]
              .map(node => [node, node.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(([node, box]) => `${box.width} x ${box.height}: ${node.outerHTML.slice(0, 80)}`)
            """);

        Assert.True(small.Length == 0, $"{because}: {string.Join('\n', small)}");
    });
}
