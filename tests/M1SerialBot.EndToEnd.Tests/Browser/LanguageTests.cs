using static Microsoft.Playwright.Assertions;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>The page and the answers in German and Japanese, on a phone.</summary>
public sealed class LanguageTests(Chromium chromium)
{
    private static readonly string[] OtherCommands = ["/m1checklist", "/m1faq battery-low", "/m1faq specifications", "/m1about what: claims", "/m1help"];

    [Theory]
    [InlineData("de", "Wahrscheinlich 1992–93", "Warum dieses Datum?", "Hinweis ergänzen")]
    [InlineData("ja", "おそらく1992〜93年製", "なぜこの年代？", "手がかりを追加")]
    public Task Answers_are_in_the_callers_language_and_fit_a_phone(string locale, string title, string why, string clue) =>
        chromium.OpenAsync(Screen.Phone, $"?locale={locale}&guild_locale={locale}", async channel =>
        {
            var answer = await channel.CommandAsync("/m1serial 198765");
            await Expect(answer.Locator("h3")).ToHaveTextAsync(title);
            await HoldFitsAsync(channel);

            await channel.AskAsync(answer, why);
            await HoldFitsAsync(channel);

            await channel.CommandAsync("/m1serial serial: 198765 chip: 9512");
            await HoldFitsAsync(channel);

            foreach (var command in OtherCommands)
            {
                await channel.CommandAsync(command);
                await HoldFitsAsync(channel);
            }

            await ChannelPage.PressAsync(answer, clue);
            await Expect(channel.Modal).ToBeVisibleAsync();
            await HoldFitsAsync(channel);
        });

    private static async Task HoldFitsAsync(ChannelPage channel) =>
        Assert.True(await channel.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.getElementById('logs').scrollWidth <= innerWidth"));
}
