using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>Commands as somebody types them.</summary>
public sealed class CommandTests(Chromium chromium)
{
    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task A_command_is_completed_filled_in_and_answered(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        await channel.Box.FillAsync("/");
        await Expect(channel.Offers).ToHaveCountAsync(8);
        await channel.Offers.Filter(new LocatorFilterOptions { HasText = "/m1serial" }).ClickAsync();

        var serial = channel.Option("serial");
        await Expect(serial).ToBeFocusedAsync();
        await serial.FillAsync("1987");
        await channel.Offers.Filter(new LocatorFilterOptions { HasText = "1987??" }).ClickAsync();
        await Expect(serial).ToHaveValueAsync("1987??: Nov 1992 – Dec 1993, low confidence");

        await channel.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "+ model" }).ClickAsync();
        await channel.Option("model").SelectOptionAsync("M1");
        await channel.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "+ chip" }).ClickAsync();
        await channel.Option("chip").FillAsync("9302");
        var answer = await channel.AnswerToAsync(() => channel.Page.Keyboard.PressAsync("Enter"));

        await Expect(answer.Locator(".used")).ToHaveTextAsync("Mia used /m1serial");
        await Expect(answer.Locator(".content")).ToContainTextAsync("Korg M1 198x??: probably 1993");
        await Expect(answer.Locator(".embed h3")).ToHaveTextAsync("Probably 1993");
        await Expect(answer.Locator("dt")).ToContainTextAsync(["To be surer", "Before you pay"]);
        await Expect(answer.Locator(".only")).ToContainTextAsync("Only you can see this");
        await Expect(answer.Locator(".embed")).ToHaveCSSAsync("border-left-color", "rgb(0, 114, 178)");
        await Expect(answer.GetByRole(AriaRole.Img)).ToHaveAttributeAsync("alt", new Regex("This unit: 1993", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(channel.Box).ToBeFocusedAsync();
        await HoldNoSidewaysScrollAsync(channel);
    });

    [Fact]
    public Task The_keyboard_alone_will_do() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        var keys = channel.Page.Keyboard;
        await keys.TypeAsync("/");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("Enter");
        await keys.TypeAsync("198765");
        await Expect(channel.Offers).ToHaveTextAsync(["198765: Nov 1992 – Dec 1993, low confidence"]);
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Tab");
        await Expect(channel.Offers).ToHaveCountAsync(0);
        var card = await channel.AnswerToAsync(() => keys.PressAsync("Enter"));

        // Backwards from the box: what is under the answer comes first.
        var clue = card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Add a clue" });
        for (var steps = 0; steps < 20 && !await clue.EvaluateAsync<bool>("node => node === document.activeElement"); steps++)
        {
            await keys.PressAsync("Shift+Tab");
        }

        await Expect(clue).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(channel.Modal).ToBeVisibleAsync();
        await keys.PressAsync("Escape");
        await Expect(channel.Modal).ToHaveCountAsync(0);
        await Expect(clue).ToBeFocusedAsync();

        // The menu of a message, by its button.
        await channel.Page.Locator(".apps").First.FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(channel.MenuItems.First).ToBeFocusedAsync();
        await keys.PressAsync("End");
        await keys.PressAsync("Home");
        var read = await channel.AnswerToAsync(() => keys.PressAsync("Enter"));
        await Expect(read).ToContainTextAsync("the number points to 1992–93");
        await Expect(channel.Page.Locator(".apps").First).ToBeFocusedAsync();
    });

    [Fact]
    public Task A_command_can_be_typed_whole() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        var answer = await channel.CommandAsync("/m1serial 198765 chip: 9512 show: everyone");

        await Expect(answer).ToContainTextAsync("1995 or later");
        await Expect(answer.Locator(".only")).ToHaveCountAsync(0);
        await Expect(answer).ToContainTextAsync("all innocent");
    });

    [Fact]
    public Task What_must_be_given_is_asked_for_and_a_command_can_be_left() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await channel.Box.FillAsync("/m1compare ");
        await channel.Option("first").FillAsync("198765");
        await channel.Page.Keyboard.PressAsync("Enter");

        var second = channel.Option("second");
        await Expect(second).ToBeFocusedAsync();
        await Expect(second).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(channel.Answers).ToHaveCountAsync(0);

        await channel.Page.Keyboard.PressAsync("Escape");
        await Expect(channel.Box).ToBeFocusedAsync();
        await channel.SayAsync("/nothing like it");
        await Expect(channel.Messages.Last).ToContainTextAsync("/nothing like it");
        await Expect(channel.Box).ToHaveValueAsync("");
    });

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public Task Topics_are_offered_before_anything_is_typed_and_found_while_it_is(Screen screen) => chromium.OpenAsync(screen, "", async channel =>
    {
        await channel.Box.FillAsync("/m1faq ");
        await Expect(channel.Offers.First).ToContainTextAsync("Battery low");
        await channel.Option("topic").FillAsync("screen");
        await channel.Offers.Filter(new LocatorFilterOptions { HasText = "The screen is dim" }).ClickAsync();
        var answer = await channel.AnswerToAsync(() => channel.Page.Locator(".send").ClickAsync());

        await Expect(answer.Locator(".embed h3")).ToContainTextAsync("The screen is dim or dark");
        await Expect(answer.Locator(".embed a[target=_blank]").First).ToHaveAttributeAsync("rel", "noopener noreferrer");
        await HoldNoSidewaysScrollAsync(channel);
    });

    [Fact]
    public Task A_command_that_is_mentioned_can_be_pressed() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        var help = await channel.CommandAsync("/m1help");

        await ChannelPage.PressAsync(help, "/m1checklist");

        await Expect(channel.Page.Locator("#composer .command")).ToHaveTextAsync("/m1checklist");
        await Expect(channel.Page.Locator("#composer .send")).ToBeFocusedAsync();
    });

    private static async Task HoldNoSidewaysScrollAsync(ChannelPage channel) =>
        Assert.True(await channel.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.getElementById('logs').scrollWidth <= innerWidth"));
}
