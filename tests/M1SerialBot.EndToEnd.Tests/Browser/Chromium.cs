using System.Collections.Concurrent;
using M1SerialBot.EndToEnd.Tests.Browser;
using M1SerialBot.EndToEnd.Tests.Preview;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>The system's Chromium, and a preview to look at; both are started when a test first needs them.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    // One process for all pages of a profile: starting a process costs more than most tests do with the page.
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--disable-site-isolation-trials", "--process-per-site", "--renderer-process-limit=4",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _browser = new(StartAsync);
    private readonly Lazy<Task<PreviewProgram>> _preview = new(() => PreviewProgram.StartAsync());

    private readonly ConcurrentDictionary<Screen, ConcurrentBag<IPage>> _free = new();

    private static string? Path => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Opens the page of the shared preview, does something with it, and looks whether anything went wrong meanwhile.</summary>
    /// <param name="screen">What it is looked at with.</param>
    /// <param name="query">What is chosen at the top of the page, such as <c>?caller=moderator</c>.</param>
    /// <param name="use">What is done.</param>
    internal async Task OpenAsync(Screen screen, string query, Func<ChannelPage, Task> use)
    {
        SkipWithoutBrowser();
        await OpenAsync(await _preview.Value, screen, query, use);
    }

    /// <summary>The same with a preview of one's own.</summary>
    internal async Task OpenAsync(PreviewProgram preview, Screen screen, string query, Func<ChannelPage, Task> use)
    {
        SkipWithoutBrowser();
        var (_, browser) = await _browser.Value;
        var page = await TakePageAsync(browser, screen);
        try
        {
            var channel = await ChannelPage.OpenAsync(page, new Uri(preview.Address, query));
            await use(channel);
            channel.HoldNothingWentWrong();
            await channel.LeaveAsync();
        }
        catch
        {
            // Nobody knows what state it's in.
            await page.Context.CloseAsync();
            throw;
        }

        _free[screen].Add(page);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser.IsValueCreated)
        {
            var (playwright, browser) = await _browser.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }

        if (_preview.IsValueCreated)
        {
            await (await _preview.Value).DisposeAsync();
        }
    }

    private async Task<IPage> TakePageAsync(IBrowser browser, Screen screen)
    {
        if (_free.GetOrAdd(screen, _ => []).TryTake(out var page))
        {
            return page;
        }

        var context = await browser.NewContextAsync(screen == Screen.Phone
            ? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true, DeviceScaleFactor = 2 }
            : new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, DeviceScaleFactor = 1.5f });
        return await context.NewPageAsync();
    }

    private static void SkipWithoutBrowser() => Assert.SkipWhen(Path is null, "No Chromium is installed here.");

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        // A machine that runs all tests at once is slow.
        Assertions.SetDefaultExpectTimeout(60_000);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = Arguments }));
    }
}
