using M1SerialBot.EndToEnd.Tests.Preview;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>An inspection at the seller's table, with a phone in one hand.</summary>
public sealed class InspectionTests(Chromium chromium)
{
    private const int Checks = 27;
    private const int MaxTabs = 12;

    [Fact]
    public Task A_phone_is_enough_to_the_end() => chromium.OpenAsync(Screen.Phone, "", async channel =>
    {
        var screen = await StartAsync(channel);
        await WalkAsync(channel, screen, 1, Checks);

        await HoldFoundAsync(channel, screen);
        await ChannelPage.PressAsync(screen, "Back");
        await Expect(screen.Locator(".footer")).ToContainTextAsync($"{Checks} of {Checks}");
        await Expect(screen).ToContainTextAsync("Your answer so far: Fault");
    });

    [Fact]
    public Task The_keyboard_alone_is_enough_to_the_end() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        var keys = channel.Page.Keyboard;
        await keys.TypeAsync("/m1checklist ");
        var screen = await channel.AnswerToAsync(() => keys.PressAsync("Enter"));
        await ReachAsync(channel, "Start inspection", "Shift+Tab");
        await keys.PressAsync("Enter");
        for (var check = 1; check <= Checks; check++)
        {
            await HoldCheckAsync(channel, screen, check);
            await ReachAsync(channel, Answer(check), check > 1 && Answer(check - 1) == "Fault" ? "Shift+Tab" : "Tab");
            await keys.PressAsync(check % 2 == 0 ? "Enter" : "Space");
        }

        await HoldFoundAsync(channel, screen);
        await ReachAsync(channel, "Start again", "Tab");
        await keys.PressAsync("Enter");
        await HoldCheckAsync(channel, screen, 1);
    });

    [Fact]
    public async Task It_goes_on_after_the_program_was_killed_and_started_again()
    {
        const int before = Checks / 2;
        await using var first = await PreviewProgram.StartAsync();
        PreviewProgram? second = null;
        try
        {
            await chromium.OpenAsync(first, Screen.Phone, "", async channel =>
            {
                var screen = await StartAsync(channel);
                await WalkAsync(channel, screen, 1, before);
                await HoldCheckAsync(channel, screen, before + 1);

                channel.AllowLostConnections();
                await first.Program.KillAsync();
                second = await PreviewProgram.StartAtAsync(first.Address);

                await WalkAsync(channel, screen, before + 1, Checks);
                await HoldFoundAsync(channel, screen);
            });
        }
        finally
        {
            await (second?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private static async Task WalkAsync(ChannelPage channel, ILocator screen, int from, int to)
    {
        for (var check = from; check <= to; check++)
        {
            await HoldCheckAsync(channel, screen, check);
            await ChannelPage.PressAsync(screen, Answer(check));
        }
    }

    private static string Answer(int check) => check % 3 == 0 ? "Fault" : "OK";

    private static async Task<ILocator> StartAsync(ChannelPage channel)
    {
        var screen = await channel.CommandAsync("/m1checklist");
        await ChannelPage.PressAsync(screen, "Start inspection");
        return screen;
    }

    private static async Task HoldCheckAsync(ChannelPage channel, ILocator screen, int check)
    {
        await Expect(screen.Locator(".footer")).ToContainTextAsync($"{check} of {Checks} ");
        await Expect(channel.Page.Locator("#said")).ToContainTextAsync($"Changed: Check {check} of {Checks}: ");
        await Expect(screen.Locator(".row .button")).ToHaveTextAsync(check == Checks ? ["OK", "Fault", "Skip", "Back"] : ["OK", "Fault", "Skip", "Back", "Finish here"]);
        await HoldNoSidewaysScrollAsync(channel);
    }

    private static async Task HoldFoundAsync(ChannelPage channel, ILocator screen)
    {
        await Expect(screen.Locator(".embed")).ToContainTextAsync("Faults: 9 · Fine: 18 · Not checked: 0");
        await Expect(screen.Locator(".embed")).ToContainTextAsync("What it points to");
        await Expect(screen.Locator(".embed")).ToContainTextAsync("The main board. (high cost; corroborated)");
        var message = await screen.Locator(".embed dd pre").InnerTextAsync();
        Assert.InRange(message.Length, 1, 600);
        Assert.StartsWith("Hi! Thanks for letting me look at your M1.", message, StringComparison.Ordinal);
        await HoldNoSidewaysScrollAsync(channel);
    }

    private static async Task ReachAsync(ChannelPage channel, string label, string key)
    {
        for (var steps = 0; steps < MaxTabs && await FocusAsync(channel) != label; steps++)
        {
            await channel.Page.Keyboard.PressAsync(key);
        }

        Assert.Equal(label, await FocusAsync(channel));
    }

    private static Task<string> FocusAsync(ChannelPage channel) => channel.Page.EvaluateAsync<string>("document.activeElement.textContent");

    private static async Task HoldNoSidewaysScrollAsync(ChannelPage channel) =>
        Assert.True(await channel.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.getElementById('logs').scrollWidth <= innerWidth"));
}
