using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Scanning;

public sealed class PhraseIndexTests
{
    private static PhraseIndex Index => new(
    [
        new Phrase(["NO"], TokenRole.NumberWord),
        new Phrase(["SERI", "NO"], TokenRole.Label),
        new Phrase(["Q7"], TokenRole.Model, new ModelId(0)),
        new Phrase(["Q7", "X"], TokenRole.Model, new ModelId(1)),
        new Phrase(["Q7X"], TokenRole.Model, new ModelId(1)),
        new Phrase(["D", "50"], TokenRole.Model, new ModelId(2), NeedsDash: true),
        new Phrase(["THE"], TokenRole.Filler),
        new Phrase(["RING"], Before: NonSerialKind.Telephone),
        new Phrase(["RING", "NO"], Before: NonSerialKind.Postcode),
        new Phrase(["CROWNS"], After: NonSerialKind.Price),
        new Phrase(["製造番号"], TokenRole.Label),
        new Phrase(["円"], After: NonSerialKind.Price),
        new Phrase(["SERIE"], TokenRole.Label),
    ]);

    [Theory]
    [InlineData("no", "NumberWord", "a word of the index")]
    [InlineData("seri no", "Label Label", "two words that mean something together")]
    [InlineData("seri", "Plain", "a beginning alone means nothing")]
    [InlineData("seri. no", "Label Label", "a dot and a blank between them")]
    [InlineData("seri - no", "Plain NumberWord", "three characters are too many")]
    [InlineData("seri, no", "Plain NumberWord", "a comma separates them")]
    [InlineData("série", "Label", "accents do not matter")]
    [InlineData("se\u0301rie", "Label", "however they are written")]
    [InlineData("q7", "Model:0", "a model")]
    [InlineData("q7 x", "Model:1 Model:1", "the longer name counts")]
    [InlineData("q7, x", "Model:0 Plain", "but not across a comma")]
    [InlineData("q7 y", "Model:0 Plain", "another word after it is another word")]
    [InlineData("d-50", "Model:2 Model:2", "a name that needs its dash")]
    [InlineData("d 50", "Plain Plain", "and has none")]
    [InlineData("the other", "Filler Plain", "a filler, and an unknown word")]
    [InlineData("q7 seri no the", "Model:0 Label Label Filler", "one after the other")]
    [InlineData("本体の製造番号は", "Label", "a script without blanks: what it ends with, a particle left out")]
    public void Tokens_get_the_role_of_the_longest_phrase(string text, string roles, string because) =>
        Expect.Equal(roles, string.Join(' ', Mark(text).Select(token => token.Role == TokenRole.Model ? $"Model:{token.Model.Id.Index}" : $"{token.Role}")), because);

    [Theory]
    [InlineData("ring", NonSerialKind.Telephone, null, "a keyword before a number")]
    [InlineData("ring no", NonSerialKind.Postcode, null, "the last word of a longer keyword carries it")]
    [InlineData("crowns", null, NonSerialKind.Price, "a keyword after a number")]
    [InlineData("円で購入", null, NonSerialKind.Price, "a script without blanks: what it begins with")]
    [InlineData("the", null, null, "no keyword")]
    public void Keywords_are_at_the_token_beside_the_number(string text, NonSerialKind? before, NonSerialKind? after, string because)
    {
        var tokens = Mark(text);

        Expect.Equal((before, after), (tokens[^1].Before, tokens[0].After), because);
    }

    [Fact]
    public void A_keyword_leaves_the_token_what_it_is() => Assert.Equal(TokenRole.NumberWord, Mark("ring no")[1].Role);

    [Fact]
    public void A_name_knows_where_it_is()
    {
        var token = Mark("the q7 x")[1];

        Assert.Equal((1, 4, 4), (token.Model.Id.Index, token.Model.Start, token.Model.Length));
    }

    [Theory]
    [InlineData("Q7X123456", 6, "Q7 X", "the longest name that leaves enough")]
    [InlineData("Q7X12345", 6, "Q7", "a shorter one if that leaves too little")]
    [InlineData("Q712345", 6, null, "none if it leaves too little")]
    [InlineData("SERINO123456", 6, "SERI NO", "a label, its words glued together too")]
    [InlineData("THE123456", 6, null, "a filler isn't taken off")]
    public void A_name_or_label_can_be_glued_to_a_number(string text, int atLeast, string? phrase, string because)
    {
        var (normalized, tokens) = Split(text);
        var next = 0;

        Expect.Equal(phrase, Index.Glued.At(normalized, tokens[0], atLeast, ref next) is { } found ? string.Join(' ', found.Words) : null, because);
    }

    private static Token[] Mark(string text)
    {
        var (normalized, tokens) = Split(text);
        for (var at = 0; at < tokens.Length; at++)
        {
            Index.Mark(normalized, tokens, at);
        }

        return tokens;
    }

    private static (char[] Normalized, Token[] Tokens) Split(string text)
    {
        var normalized = new char[text.Length];
        Normalizer.Normalize(text, normalized);
        var tokens = new Token[text.Length];
        return (normalized, tokens[..Tokenizer.Tokenize(normalized, tokens)]);
    }
}
