using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>Names, roles, contrast and focus, as axe-core judges them, in every state of the page.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Of the others, no more than that they were looked at.
        ResultTypes = [ResultType.Violations],
    };

    // What the page can look like, and how it comes to.
    private static readonly Dictionary<string, Func<ChannelPage, Task>> States = new(StringComparer.Ordinal)
    {
        ["at the start"] = _ => Task.CompletedTask,
        ["while a command is chosen"] = channel => channel.Box.FillAsync("/"),
        ["while an option is typed"] = async channel =>
        {
            await channel.Box.FillAsync("/m1serial 1987");
            await channel.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "+ model" }).ClickAsync();
            await channel.Option("serial").FillAsync("1987");
            await Expect(channel.Offers).Not.ToHaveCountAsync(0);
            await channel.Page.Keyboard.PressAsync("ArrowDown");
        },
        ["with a card and its JSON"] = async channel => await (await channel.CommandAsync("/m1serial 198765")).Locator("summary").ClickAsync(),
        ["with a conflict that everybody sees"] = channel => channel.CommandAsync("/m1serial 198765 chip: 9512 show: everyone"),
        ["with a checklist"] = channel => channel.CommandAsync("/m1checklist"),
        ["with a sketch"] = async channel =>
        {
            var image = (await channel.CommandAsync("/m1faq where-is-the-serial")).GetByRole(AriaRole.Img);
            await Expect(image).ToHaveAttributeAsync("alt", new Regex("^A sketch of where to look", RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.Equal(600, await image.EvaluateAsync<int>("async node => { await node.decode(); return node.naturalWidth; }"));
        },
        ["in an inspection"] = async channel => await ChannelPage.PressAsync(await channel.CommandAsync("/m1checklist"), "Start inspection"),
        ["after an inspection"] = async channel =>
        {
            var screen = await channel.CommandAsync("/m1checklist");
            foreach (var label in (string[])["Start inspection", "OK", "Skip", "Fault", "Finish here"])
            {
                await ChannelPage.PressAsync(screen, label);
            }

            await Expect(screen).ToContainTextAsync("To the seller");
        },
        ["with a question and its answer"] = channel => channel.CommandAsync("/m1faq battery-low for: 300000000000000004"),
        ["with every command"] = channel => channel.CommandAsync("/m1help"),
        ["with a message that has everything"] = channel => channel.SayAsync("# a **b** _c_ `d` ~~e~~ ||f|| <@300000000000000004> https://example.org </m1help:1> <t:0:R>"),
        ["with a modal"] = async channel => await ChannelPage.PressAsync(await channel.CommandAsync("/m1serial 198765 chip: 9310"), "Report this unit"),
        ["with a listing"] = async channel => await channel.UseMenuAsync("Selling my", "Check M1 listing"),
        ["with the form for a listing"] = async channel =>
        {
            await channel.Box.FillAsync("/m1listing ");
            await channel.Page.Locator(".send").ClickAsync();
            await Expect(channel.Modal).ToBeVisibleAsync();
        },
        ["with a claim"] = channel => channel.CommandAsync("/m1claim the first digit is the year show: everyone"),
        ["with a menu"] = channel => channel.OpenMenuAsync("Hi all!"),
        ["on the page of the evidence"] = channel => channel.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "What that rests on" }).ClickAsync(),
        ["after a deletion"] = async channel => await ChannelPage.PressAsync(await channel.CommandAsync("/m1serial 198765 show: everyone"), "Delete"),
    };

    // A look takes seconds. States share their colours and sizes, so each is looked at in one theme, and the three that show most in both. Those are
    // looked at whenever the tests run, the others before a landing.
    private static readonly string[] InBoth = ["at the start", "with a card and its JSON", "with a modal"];

    public static TheoryData<string, Screen, string> Views()
    {
        var views = new TheoryData<string, Screen, string>();
        foreach (var (at, state) in States.Keys.Index())
        {
            var isBoth = InBoth.Contains(state);
            if (isBoth || at % 2 == 0)
            {
                Add(Screen.Desktop, "light");
            }

            if (isBoth || at % 2 == 1)
            {
                Add(Screen.Phone, "dark");
            }

            void Add(Screen screen, string theme)
            {
                var view = new TheoryDataRow<string, Screen, string>(state, screen, theme);
                views.Add(isBoth ? view : view.WithExplicit(true).WithTrait(Landing.Trait, Landing.Value));
            }
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public Task It_can_be_used_by_everybody(string state, Screen screen, string theme) => chromium.OpenAsync(screen, $"?caller=moderator&theme={theme}", async channel =>
    {
        await channel.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await States[state](channel);

        // The other way opens a window for each look, and those cost more than all the looks.
#pragma warning disable CS0618
        var found = await channel.Page.Locator("html").RunAxeLegacy(Rules);
#pragma warning restore CS0618

        Assert.True(found.Passes.Length > 10);
        Assert.Empty(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}")));
    });

    [Fact]
    public Task The_focus_is_always_somewhere_and_can_be_seen() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await channel.CommandAsync("/m1serial 198765");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var steps = 0; steps < 60; steps++)
        {
            await channel.Page.Keyboard.PressAsync("Shift+Tab");
            var focus = await channel.Page.EvaluateAsync<string>(
                """
                () => {
                  const node = document.activeElement;
                  const style = getComputedStyle(node.closest('.option') ?? node);
                  const box = node.getBoundingClientRect();
                  return node === document.body ? 'body' : `${style.outlineStyle} ${parseFloat(style.outlineWidth) >= 1} ${box.width > 0 && box.height > 0}|${node.outerHTML.slice(0, 80)}`;
                }
                """);
            if (focus != "body")
            {
                Assert.StartsWith("solid true true|", focus, StringComparison.Ordinal);
                seen.Add(focus);
            }
        }

        Assert.True(seen.Count > 15, $"{seen.Count}");
    });

    [Fact]
    public Task An_answer_is_told_to_a_screen_reader_in_a_line() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        await channel.CommandAsync("/m1serial 198765");

        await Expect(channel.Page.Locator("#said")).ToHaveTextAsync("M1SerialBot, to you alone: Korg M1 198xxx: probably 1992–93. Low confidence; an estimate, not proof.");
    });
}
