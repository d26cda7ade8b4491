using M1SerialBot.Decoding.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Text;

public sealed class PhraseBookTests
{
    private static readonly PhraseBook Book = new(
    [
        new Phrase(["NO"], WordRole.Label),
        new Phrase(["SERI", "NO"], WordRole.Label),
        new Phrase(["Q7"], WordRole.Model, new ModelId(0)),
        new Phrase(["Q7", "X"], WordRole.Model, new ModelId(1)),
        new Phrase(["Q7X"], WordRole.Model, new ModelId(1)),
        new Phrase(["THE"], WordRole.Companion),
        new Phrase(["RING"], WordRole.Plain, CueBefore: RefusalReason.Telephone),
        new Phrase(["RING", "NO"], WordRole.Plain, CueBefore: RefusalReason.Postcode),
        new Phrase(["CROWNS"], WordRole.Plain, CueAfter: RefusalReason.Price),
    ]);

    [Theory]
    [InlineData("no", "Label", "a word of the book")]
    [InlineData("seri no", "Label Label", "two words that mean something together")]
    [InlineData("seri", "Plain", "a beginning alone means nothing")]
    [InlineData("seri. no", "Label Label", "a dot and a blank may stand between")]
    [InlineData("seri - no", "Plain Label", "three characters may not")]
    [InlineData("q7", "Model:0", "a model")]
    [InlineData("q7 x", "Model:1 Model:1", "the longer name counts")]
    [InlineData("q7 y", "Model:0 Plain", "another word behind it is another word")]
    [InlineData("the other", "Companion Plain", "a word without a meaning, and one that is not known")]
    [InlineData("q7 seri no the", "Model:0 Label Label Companion", "one after the other")]
    public void Words_get_the_role_of_the_longest_phrase(string text, string roles, string because) =>
        Expect.Equal(roles, string.Join(' ', Recognise(text).Select(word => word.Role == WordRole.Model ? $"Model:{word.Model.Id.Index}" : $"{word.Role}")), because);

    [Theory]
    [InlineData("ring", RefusalReason.Telephone, null, "a cue before a number")]
    [InlineData("ring no", RefusalReason.Postcode, null, "the last word of a longer cue carries it")]
    [InlineData("crowns", null, RefusalReason.Price, "a cue behind a number")]
    [InlineData("the", null, null, "no cue")]
    public void Cues_stand_at_the_word_beside_the_number(string text, RefusalReason? before, RefusalReason? after, string because)
    {
        var words = Recognise(text);

        Expect.Equal((before, after), (words[^1].CueBefore, words[0].CueAfter), because);
    }

    [Fact]
    public void A_cue_leaves_the_word_what_it_is() => Assert.Equal(WordRole.Label, Recognise("ring no")[1].Role);

    [Fact]
    public void A_name_knows_where_it_stands()
    {
        var word = Recognise("the q7 x")[1];

        Assert.Equal((1, 4, 4), (word.Model.Id.Index, word.Model.Start, word.Model.Length));
    }

    [Theory]
    [InlineData("Q7X123456", 6, "Q7X", "the longest name that leaves enough")]
    [InlineData("Q7X12345", 6, "Q7", "a shorter one where that leaves too little")]
    [InlineData("Q712345", 6, null, "none where it leaves too little")]
    [InlineData("NO123456", 6, "NO", "a label")]
    [InlineData("THE123456", 6, null, "a word without a meaning is not taken off")]
    public void A_name_or_label_may_be_glued_to_a_number(string text, int atLeast, string? phrase, string because)
    {
        var (folded, words) = Split(text);

        Expect.Equal(phrase, Book.GluedTo(folded, words[0], atLeast)?.Words[0], because);
    }

    private static Word[] Recognise(string text)
    {
        var (folded, words) = Split(text);
        for (var at = 0; at < words.Length; at++)
        {
            Book.Recognise(folded, words, at);
        }

        return words;
    }

    private static (char[] Folded, Word[] Words) Split(string text)
    {
        var folded = new char[text.Length];
        Folding.Fold(text, folded);
        var words = new Word[text.Length];
        return (folded, words[..WordSplitter.Split(folded, words)]);
    }
}
