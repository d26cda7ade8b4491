using M1SerialBot.Bot.Cards;

namespace M1SerialBot.Tests.Cards;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("198765", "198765", "digits and letters stay")]
    [InlineData("**bold** _it_ ~~no~~ `code` ||spoiler||", @"\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|spoiler\|\|", "no markup")]
    [InlineData("@everyone <@123> <#4> <:e:5>", @"\@everyone \<\@123\> \<\#4\> \<\:e\:5\>", "no mention")]
    [InlineData("[a](https://example.org)", @"\[a\]\(https\:\/\/example\.org\)", "no link")]
    [InlineData("# title\n> quote", @"\# title�\> quote", "no heading, no quote, no line break")]
    [InlineData("a\u202Eb\u200Bc", "a�b�c", "nothing that turns the line around, nothing invisible")]
    [InlineData("製造番号 é", "製造番号 é", "other scripts stay")]
    public void What_was_typed_is_shown_as_plain_text(string text, string expected, string because) =>
        Assert.True(expected == Markdown.Escape(text), $"{because}: {Markdown.Escape(text)}");

    [Fact]
    public void Six_thousand_characters_are_cut() => Assert.True(Markdown.Escape(new string('*', 6000)).Length <= 162);
}
