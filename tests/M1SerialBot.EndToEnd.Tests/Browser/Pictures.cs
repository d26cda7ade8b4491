using M1SerialBot.EndToEnd.Tests.Preview;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>The pictures of the README and <c>docs/README.md</c>, which <c>docs/make-pictures</c> makes by this; no test of anything.</summary>
public sealed class Pictures(Chromium chromium)
{
    // What is in the picture, and how it comes about.
    private static readonly Dictionary<string, (Screen Screen, string Query, Func<ChannelPage, Task<ILocator>> Take)> Scenes = new(StringComparer.Ordinal)
    {
        ["card"] = (Screen.Phone, "", channel => channel.CommandAsync("/m1serial 198765")),
        ["why"] = (Screen.Phone, "", async channel => await channel.AskAsync(await channel.CommandAsync("/m1serial 198765"), "Why this date?")),
        ["conflict"] = (Screen.Phone, "", channel => channel.CommandAsync("/m1serial 198765 chip: 9512")),
        ["disagree"] = (Screen.Phone, "", channel => channel.CommandAsync("/m1serial 198765 chip: 9512 sold: 1990-03")),
        ["undated"] = (Screen.Phone, "", channel => channel.CommandAsync("/m1serial A12345")),
        ["error"] = (Screen.Phone, "", channel => channel.CommandAsync("/m1serial 19O765")),
        ["listing"] = (Screen.Phone, "", channel => channel.UseMenuAsync("Selling my", "Check M1 listing")),
        ["inspection"] = (Screen.Phone, "", async channel =>
        {
            var list = await channel.CommandAsync("/m1checklist");
            await ChannelPage.PressAsync(list, "Start inspection");
            await Expect(list.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Fault", Exact = true })).ToBeVisibleAsync();
            return list;
        }
        ),
        ["japanese"] = (Screen.Phone, "locale=ja&guild_locale=ja", channel => channel.CommandAsync("/m1serial 198765")),
        ["checklist"] = (Screen.Desktop, "", channel => channel.CommandAsync("/m1checklist")),
        ["faq-menu"] = (Screen.Desktop, "caller=moderator", async channel =>
        {
            await channel.Page.SetViewportSizeAsync(760, 860);
            await channel.UseMenuAsync("Hi all!", "Answer with M1 FAQ");
            await channel.Page.Mouse.MoveAsync(0, 0);
            return channel.Page.Locator("main");
        }
        ),
    };

    private static readonly string[] Themes = ["light", "dark"];

    [Fact(Explicit = true)]
    public async Task Are_taken()
    {
        // Of what ships, not of the tests' sample.
        await using var preview = await PreviewProgram.StartAsync("--config", Repository.Find("config"));
        foreach (var (name, (screen, query, take)) in Scenes)
        {
            foreach (var theme in Themes)
            {
                await TakeAsync(preview, $"{name}-{theme}", screen, $"?theme={theme}&{query}", take);
            }
        }
    }

    private Task TakeAsync(PreviewProgram preview, string name, Screen screen, string query, Func<ChannelPage, Task<ILocator>> take) => chromium.OpenAsync(preview, screen, query, async channel =>
    {
        // Everything in view at once, and nothing of the frame around it.
        await channel.Page.SetViewportSizeAsync(screen == Screen.Phone ? 390 : 760, screen == Screen.Phone ? 3200 : 1700);
        // What time it was is no news.
        await channel.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 25, 19, 30, 0, DateTimeKind.Utc));
        await channel.Page.ReloadAsync();
        await channel.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await HideAsync(channel, ".introduction");
        var view = await take(channel);
        await HideAsync(channel, ".exchange");

        await view.ScreenshotAsync(new LocatorScreenshotOptions { Path = Repository.Find("docs", "pictures", $"{name}.png") });
    });

    private static async Task HideAsync(ChannelPage channel, string what) =>
        await channel.Page.EvaluateAsync("what => document.querySelectorAll(what).forEach(node => { node.hidden = true; })", what);
}
