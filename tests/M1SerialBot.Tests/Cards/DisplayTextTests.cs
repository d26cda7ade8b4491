using M1SerialBot.Bot.Cards;

namespace M1SerialBot.Tests.Cards;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("198765", "198765", "plain text stays as it is")]
    [InlineData("製造番号 🎹", "製造番号 🎹", "so do other scripts and emoji")]
    [InlineData("a\e[31mb\0c\nd", "a�[31mb�c�d", "control characters do not reach the terminal")]
    [InlineData("a\u202Eb\u200Bc\u2028d", "a�b�c�d", "nor do marks that turn or break the line")]
    public void Only_what_can_be_shown_is_shown(string text, string shown, string because) =>
        Assert.True(shown == DisplayText.Sanitize(text), because);

    // A lone surrogate doesn't survive in an attribute.
    [Fact]
    public void Half_a_pair_is_not_shown() => Assert.Equal("�x", DisplayText.Sanitize("\uD800x"));

    [Fact]
    public void A_long_text_is_cut()
    {
        var shown = DisplayText.Sanitize(new string('x', 10_000));

        Assert.True(shown.Length <= 81);
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
    }
}
