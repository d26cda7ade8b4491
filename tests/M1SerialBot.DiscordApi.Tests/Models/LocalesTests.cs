using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.DiscordApi.Tests.Models;

public sealed class LocalesTests
{
    [Theory]
    [InlineData("de", "de", "a language alone")]
    [InlineData("en-US", "en-US en-GB en", "the two Englishes stand in for each other")]
    [InlineData("en-GB", "en-GB en-US en", "both ways")]
    [InlineData("es-419", "es-419 es-ES es", "Latin American Spanish falls back on Spain's")]
    [InlineData("pt-BR", "pt-BR pt", "a country's form falls back on the language")]
    [InlineData("", "", "no language is none")]
    [InlineData(null, "", "nor is nothing")]
    public void A_locale_has_its_stand_ins(string? locale, string expected, string because) =>
        Assert.True(expected == string.Join(' ', Locales.FallbacksOf(locale)), because);
}
