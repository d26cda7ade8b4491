using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Decoding.Tests.Scanning;

public sealed class WordSplitterTests
{
    [Theory]
    [InlineData("", "", "nothing")]
    [InlineData(" -.,\n", "", "nothing but what stands between words")]
    [InlineData("S/N 0012345", "S|N|0012345", "a stroke and a blank part words")]
    [InlineData("Q7-345678", "Q7|345678", "so does a dash")]
    [InlineData("12??45", "12??45", "unread digits belong to the token")]
    [InlineData("12**45__", "12**45__", "stars and underlines are unread digits within")]
    [InlineData("????", "????", "nothing but unread digits")]
    [InlineData("a\u200B1\u03011", "A1\u00031\u0003", "a skipped character parts nothing")]
    [InlineData("0012345\u200B 7", "0012345|7", "but belongs to no token's end")]
    [InlineData("製造番号0012345", "製造番号|0012345", "between letters of another script and digits lies a border")]
    [InlineData("0012345円", "0012345|円", "on the other side too")]
    [InlineData("Ωmega7", "ΩMEGA|7", "letters of all scripts make one token, digits behind them another")]
    [InlineData("Q7Ω", "Q7|Ω", "a letter of another script behind a digit begins a token")]
    [InlineData("€12", "12", "a sign of money is no letter")]
    [InlineData("😀12😀", "12", "nor is a smiley")]
    public void A_text_is_split_where_words_end(string text, string tokens, string because) =>
        Expect.Equal(tokens.Replace("A1\u00031\u0003", "A\u00001\u00001", StringComparison.Ordinal), Split(text), because);

    [Theory]
    [InlineData("**0012345**", "0012345", "bold")]
    [InlineData("__0012345__", "0012345", "underlined")]
    [InlineData("*_0012345_*", "0012345", "one within the other")]
    [InlineData("*0012345**", "0012345*", "what is more on one side is an unread digit")]
    [InlineData("0012345**", "0012345**", "on one side alone it is no emphasis")]
    [InlineData("*0012345_", "*0012345_", "two different signs are no emphasis")]
    [InlineData("?0012345?", "?0012345?", "question marks are none")]
    [InlineData("****", "****", "nothing stands between them")]
    [InlineData("*7*", "7", "one digit")]
    public void Emphasis_around_a_word_is_taken_off(string text, string tokens, string because) => Expect.Equal(tokens, Split(text), because);

    [Fact]
    public void Words_count_their_characters_by_kind()
    {
        var token = Assert.Single(Tokens("ab\u200B12?", out _));

        Assert.Equal((0, 6, 2, 2, 1), (token.Start, token.End, token.Letters, token.Digits, token.Masks));
    }

    [Fact]
    public void Words_are_no_more_than_characters_and_in_order_and_never_overlap() =>
        PropertyCheck.HoldsForText(Texts.Arbitrary, text =>
        {
            var end = 0;
            foreach (var token in Tokens(text, out _))
            {
                Assert.InRange(token.Start, end, token.End - 1);
                Assert.InRange(token.Digits + token.Letters + token.Masks, 1, token.End - token.Start);
                end = token.End;
            }

            Assert.InRange(end, 0, text.Length);
        });

    private static string Split(string text) =>
        string.Join('|', Tokens(text, out var folded).Select(token => folded[token.Start..token.End]));

    private static Token[] Tokens(string text, out string folded)
    {
        var characters = new char[text.Length];
        Normalizer.Normalize(text, characters);
        folded = new string(characters);
        var tokens = new Token[text.Length];
        return tokens[..Tokenizer.Tokenize(characters, tokens)];
    }
}
