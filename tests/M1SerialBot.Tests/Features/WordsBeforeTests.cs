using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Decoding.Tests;

namespace M1SerialBot.Tests.Features;

/// <summary>What each choice of several serials shows.</summary>
public sealed class WordsBeforeTests
{
    [Theory]
    [InlineData("My M1, S/N 198765", "198765", "My M1, S/N", "all of it, where it's short")]
    [InlineData("Price: 350\nSerial: 198765", "198765", "Serial:", "only its line")]
    [InlineData("198765 or 012345", "012345", "198765 or", "another number is as good as a word")]
    [InlineData("198765 or 012345", "198765", null, "nothing before it")]
    [InlineData("  \r\n  198765", "198765", null, "only blanks before it")]
    [InlineData("I have had this keyboard for thirty years and it never failed me once, S/N 198765", "198765", "…keyboard for thirty years and it never failed me once, S/N", "the last words that fit")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 198765", "198765", "…xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a word that doesn't fit is cut")]
    public void The_words_before_a_number_are_shown(string text, string number, string? words, string because) =>
        Expect.Equal(words, WordsBefore.Of(text, text.IndexOf(number, StringComparison.Ordinal)), because);
}
