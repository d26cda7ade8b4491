using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Tests.Commands;

public sealed class CustomIdTests
{
    [Theory]
    [InlineData("m1:1:delete", "delete", "", "an action alone")]
    [InlineData("m1:1:show:198765|M1", "show", "198765 M1", "an action with values")]
    [InlineData("m1:1:show:a%7Cb|c%25d", "show", "a|b c%d", "signs that would part values are escaped")]
    [InlineData("m1:1:show:|", "show", " ", "a value may be empty")]
    public void An_id_of_ours_is_read(string text, string action, string values, string because)
    {
        var id = CustomId.TryParse(text);

        Assert.True(id is not null && id.Action == action && string.Join(' ', id.Values) == values, because);
        Assert.Equal(text, id!.ToString());
    }

    [Theory]
    [InlineData(null, "there is none")]
    [InlineData("", "nothing")]
    [InlineData("m1:0:show", "an older version")]
    [InlineData("m1:2:show", "a newer version")]
    [InlineData("other:1:show", "another bot's")]
    public void What_is_not_of_ours_is_not_read(string? text, string because) => Assert.True(CustomId.TryParse(text) is null, because);

    [Fact]
    public void What_is_written_is_read_again_and_nothing_makes_the_reader_throw()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get);
        PropertyCheck.Holds(texts.ListOf(), values =>
        {
            _ = CustomId.TryParse("m1:1:" + string.Concat(values));
            var written = CustomId.Of("show", [.. values]).ToString();
            if (written.Length <= CustomId.MaxLength && values.Count > 0)
            {
                Assert.Equal(values, CustomId.TryParse(written)!.Values);
            }
        });
    }
}
