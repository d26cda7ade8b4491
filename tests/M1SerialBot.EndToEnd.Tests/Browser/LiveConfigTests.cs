using M1SerialBot.EndToEnd.Tests.Preview;
using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>Somebody edits the config folder and looks at what comes of it.</summary>
public sealed class LiveConfigTests(Chromium chromium)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edit_is_in_the_next_answer_and_what_is_the_matter_with_another_stands_on_the_page()
    {
        using var config = new CopiedConfig(BuiltProgram.ConfigFolder);
        var file = Path.Combine(config.Folder, "faq", "battery-low.md");
        var text = await File.ReadAllTextAsync(file, Cancellation);
        await using var preview = await PreviewProgram.StartAsync("--config", config.Folder);
        await chromium.OpenAsync(preview, Screen.Desktop, "", async channel =>
        {
            var issues = channel.Page.Locator("#issues");
            await Expect(issues).ToBeHiddenAsync();

            await File.WriteAllTextAsync(file, text + "\nEdited while **running**.\n", Cancellation);
            await preview.Program.WaitForLineAsync("The config folder has changed and is loaded");
            await Expect(await channel.CommandAsync("/m1faq battery-low")).ToContainTextAsync("Edited while running.");

            await File.WriteAllTextAsync(file, text.Replace("pinned: 1", "pinned: soon", StringComparison.Ordinal), Cancellation);
            await Expect(issues).ToContainTextAsync("faq/battery-low.md");
            await Expect(issues).ToContainTextAsync("line ");
            await Expect(await channel.CommandAsync("/m1faq battery-low")).ToContainTextAsync("Edited while running.");

            await channel.Page.ReloadAsync();
            await Expect(issues).ToContainTextAsync("faq/battery-low.md");

            await File.WriteAllTextAsync(file, text, Cancellation);
            await Expect(issues).ToBeHiddenAsync();
            await Expect(await channel.CommandAsync("/m1faq battery-low")).Not.ToContainTextAsync("Edited while running.");
        });
    }

    [Fact]
    public async Task A_program_that_has_ended_is_told()
    {
        await using var preview = await PreviewProgram.StartAsync();
        await chromium.OpenAsync(preview, Screen.Desktop, "", async channel =>
        {
            channel.AllowLostConnections();
            preview.Program.Terminate();
            await Expect(channel.Page.Locator("#link")).ToHaveTextAsync("No response from the program. Is it still running?");
            await preview.Program.WaitForEndAsync();
            await channel.Box.FillAsync("/m1help ");
            await channel.Page.Locator(".send").ClickAsync();
            await Expect(channel.Page.Locator(".note[role=alert]")).ToHaveTextAsync("No response from the program. Is it still running?");
        });
    }
}
