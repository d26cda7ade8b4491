using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>The preview's page, used as somebody uses it.</summary>
internal sealed class ChannelPage
{
    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _troubles = new();
    private bool _mayLoseConnections;

    private ChannelPage(IPage page, Uri address)
    {
        Page = page;
        _address = address;
    }

    public IPage Page { get; }

    /// <summary>Where messages and commands are typed.</summary>
    public ILocator Box => Page.Locator("#box");

    /// <summary>What was said in this place, as far as the caller may see it.</summary>
    public ILocator Messages => Page.Locator(".log:not([hidden]) > .message:not([hidden])");

    /// <summary>What the bot said of that.</summary>
    public ILocator Answers => Page.Locator(".log:not([hidden]) > .from-bot:not([hidden])");

    /// <summary>What it said last.</summary>
    public ILocator Last => Answers.Last;

    /// <summary>The modal that is open.</summary>
    public ILocator Modal => Page.GetByRole(AriaRole.Dialog);

    /// <summary>What can be picked from the menu that is open.</summary>
    public ILocator MenuItems => Page.GetByRole(AriaRole.Menuitem);

    /// <summary>What is offered while something is typed.</summary>
    public ILocator Offers => Page.Locator(".suggestions").GetByRole(AriaRole.Option);

    public static async Task<ChannelPage> OpenAsync(IPage page, Uri address)
    {
        var opened = new ChannelPage(page, address);
        page.Console += opened.OnConsole;
        page.PageError += opened.OnPageError;
        page.Dialog += opened.OnDialog;
        page.Request += opened.OnRequest;
        page.Popup += opened.OnPopup;
        await page.GotoAsync(address.AbsoluteUri);
        await Expect(opened.Box).ToBeVisibleAsync();
        return opened;
    }

    /// <summary>Leaves the page as the next test wants to find it.</summary>
    public async Task LeaveAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnPageError;
        Page.Dialog -= OnDialog;
        Page.Request -= OnRequest;
        Page.Popup -= OnPopup;
        await Page.UnrouteAllAsync();
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Null });
        // It listens to its preview no longer.
        await Page.GotoAsync("about:blank");
    }

    /// <summary>Holds that there was no error, no warning, no dialog, no window, and no request to anywhere else.</summary>
    public void HoldNothingWentWrong() =>
        Assert.DoesNotContain(_troubles, trouble => !_mayLoseConnections || !trouble.Contains("net::ERR_", StringComparison.Ordinal));

    /// <summary>Lets pass what the browser says of a program that was away.</summary>
    public void AllowLostConnections() => _mayLoseConnections = true;

    /// <summary>Says something to everybody.</summary>
    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    /// <summary>Types a command with what it is given, and waits for the answer.</summary>
    /// <param name="text">Such as <c>/m1serial 198765</c>, or <c>/m1faq topic: battery show: everyone</c>.</param>
    public Task<ILocator> CommandAsync(string text) => AnswerToAsync(async () =>
    {
        // With a blank behind its name it becomes a command.
        await Box.FillAsync($"{text} ");
        await Page.Locator("#composer .send").ClickAsync();
    });

    /// <summary>Presses a button of an answer, and waits for another answer.</summary>
    public Task<ILocator> AskAsync(ILocator answer, string label) => AnswerToAsync(() => PressAsync(answer, label));

    /// <summary>Presses a button of an answer.</summary>
    public static Task PressAsync(ILocator answer, string label) => answer.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = label, Exact = true }).ClickAsync();

    /// <summary>Chooses from the list under an answer.</summary>
    public async Task ChooseAsync(ILocator answer, string label)
    {
        await answer.Locator(".list").ClickAsync();
        await MenuItems.Filter(new LocatorFilterOptions { HasText = label }).ClickAsync();
    }

    /// <summary>Opens the menu of a message and picks one of its commands, and waits for the answer.</summary>
    public Task<ILocator> UseMenuAsync(string message, string command) => AnswerToAsync(async () =>
    {
        await OpenMenuAsync(message);
        await MenuItems.Filter(new LocatorFilterOptions { HasText = command }).ClickAsync();
    });

    /// <summary>Opens the menu of the last message with a text in it that somebody other than the bot wrote.</summary>
    public Task OpenMenuAsync(string message) =>
        Page.Locator(".log:not([hidden]) > .message:not(.from-bot)").Filter(new LocatorFilterOptions { HasText = message }).Last.Locator(".apps").ClickAsync();

    /// <summary>The field for an option of the command that is being typed.</summary>
    public ILocator Option(string name) => Page.GetByLabel(name, new PageGetByLabelOptions { Exact = true });

    /// <summary>Presses a button of the modal that is open: <c>Submit</c> or <c>Cancel</c>.</summary>
    public Task EndModalAsync(string label) => Modal.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = label }).ClickAsync();

    /// <summary>Chooses something at the top of the page.</summary>
    public async Task SetAsync(string name, string value)
    {
        var choice = Page.Locator($"#scene select[name={name}]");
        if (!await choice.IsVisibleAsync())
        {
            await Page.Locator("#rig summary").ClickAsync();
        }

        await choice.SelectOptionAsync(value);
    }

    /// <summary>Does something, and waits for what the bot says then.</summary>
    public async Task<ILocator> AnswerToAsync(Func<Task> act)
    {
        var before = await Answers.CountAsync();
        await act();
        await Expect(Answers).ToHaveCountAsync(before + 1);
        var id = await Last.GetAttributeAsync("id");
        return Page.Locator($"#{id}");
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            Note(message.Text);
        }
    }

    private void OnPageError(object? sender, string error) => Note(error);

    private async void OnDialog(object? sender, IDialog dialog)
    {
        Note($"a dialog: {dialog.Message}");
        await dialog.DismissAsync();
    }

    private void OnRequest(object? sender, IRequest request)
    {
        // A picture is an address within the page.
        var own = _address.GetLeftPart(UriPartial.Authority);
        if (!request.Url.StartsWith(own, StringComparison.Ordinal) && !request.Url.StartsWith($"blob:{own}", StringComparison.Ordinal))
        {
            Note($"a request to {request.Url}");
        }
    }

    private void OnPopup(object? sender, IPage popup) => Note($"a window: {popup.Url}");

    private void Note(string trouble) => _troubles.Enqueue(trouble);
}
