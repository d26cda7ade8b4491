using M1SerialBot.Cli;

namespace M1SerialBot.Tests.Cli;

public sealed class PlainMarkdownTests
{
    [Theory]
    [InlineData("**No.** It *is* `Init Prog`.", "No. It is Init Prog.", "emphasis and code lose their marks")]
    [InlineData("first\nsecond", "first\nsecond", "Discord ends a line where the source does")]
    [InlineData("first\n\n\nsecond", "first\n\nsecond", "one blank line between paragraphs")]
    [InlineData("Do:\n1. this\n2. *that*", "Do:\n\n1. this\n2. that", "numbers stay")]
    [InlineData("- one\n- two\n  more", "• one\n• two\n  more", "bullets, with what belongs to them indented")]
    [InlineData("- one\n  1. deep\n- two", "• one\n  1. deep\n• two", "a list in a list")]
    [InlineData("see [this page](https://example.org/a_b)", "see this page (https://example.org/a_b)", "a link keeps its address")]
    [InlineData("<https://example.org/>", "https://example.org/", "a bare address is there once")]
    [InlineData("### Heading\ntext", "Heading\n\ntext", "a heading loses its mark")]
    [InlineData("> quoted", "quoted", "so does a quote")]
    [InlineData("```\na *b*\n```", "a *b*", "code keeps its text")]
    [InlineData(@"2 \* 3 \_", "2 * 3 _", "escaped marks are meant")]
    [InlineData("", "", "nothing")]
    public void Marks_go_and_the_text_stays(string markdown, string plain, string because) =>
        Assert.Equal((plain, because), (PlainMarkdown.Of(markdown), because));
}
