using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class LabelTests
{
    [Theory]
    [InlineData("0200000", "0200000 0+7", "the number alone")]
    [InlineData("  0200000\n", "0200000 2+7", "blanks around it")]
    [InlineData("S/N 0200000", "0200000 4+7", "a label")]
    [InlineData("s/n:0200000", "0200000 4+7", "a label and a colon, in lower case")]
    [InlineData("Serial No. 0200000", "0200000 11+7", "a label of two words")]
    [InlineData("Seri  No: 0200000", "0200000 10+7", "two blanks within a label")]
    [InlineData("Laufnummer0200000", "0200000 10+7", "a label that is glued to it")]
    [InlineData("#0200000", "0200000 1+7", "a number sign")]
    [InlineData("№0200000", "0200000 1+7", "the sign for number")]
    [InlineData("Ｓ／Ｎ　０２０００００", "0200000 4+7", "full width")]
    [InlineData("٠٢٠٠٠٠٠", "0200000 0+7", "Arabic digits")]
    [InlineData("製造番号0200000", "0200000 4+7", "letters of another script right before it")]
    [InlineData("\u202E0200000\u202C", "0200000 1+7", "marks of direction around it")]
    [InlineData("02\u200B00000", "0200000 0+8", "a zero-width space within it belongs to its length")]
    public void Labels_and_spellings_are_seen_through(string text, string serial, string because) =>
        Expect.Equal(serial, ResultText.Of(SmallKnowledge.Decoder.Decode(text).Serial), because);

    [Theory]
    [InlineData("Q7 0200000", "0200000 3+7 Q7", "a model's name")]
    [InlineData("q7-0200000", "0200000 3+7 Q7", "a dash behind it")]
    [InlineData("Q70200000", "0200000 2+7 Q7", "a name that is glued to it")]
    [InlineData("Q7X 0200000", "0200000 4+7 Q7X", "the longer name counts")]
    [InlineData("X Q7 0200000", "0200000 5+7 Q7X", "another spelling of it")]
    [InlineData("Q7 rack K12345", "K12345 8+6 Q7R", "a name with a word in it")]
    [InlineData("Q7RK12345", "K12345 3+6 Q7R", "a name glued to a letter")]
    [InlineData("my Zenith Q7 is 0200000", "0200000 16+7 Q7", "words without a meaning between")]
    [InlineData("0200000 Q7", "0200000 0+7 Q7", "behind it")]
    [InlineData("Q7, not the Q7R: 0200000", "0200000 17+7 Q7R", "two names: the one right before it counts")]
    [InlineData("Q7 or Q7R, I think: 0200000", "0200000 20+7", "two names, neither of them right before it")]
    [InlineData("Q7X 450 0300000", "0300000 8+7 Q7X", "a number between leaves the name a name")]
    [InlineData("ZK-5 0200000", "0200000 5+7 ZK-5", "a neighbour's name")]
    public void The_model_is_the_one_that_the_text_names(string text, string serial, string because) =>
        Expect.Equal(serial, ResultText.Of(SmallKnowledge.Decoder.Decode(text).Serial), because);

    [Theory]
    [InlineData("0200 000", "0200000 0+8", "a blank")]
    [InlineData("02-00-000", "0200000 0+9", "dashes")]
    [InlineData("020\u2011 0000", null, "two signs in a row part two numbers")]
    [InlineData("020\u00A00000", "0200000 0+8", "a blank that does not break")]
    [InlineData("K-12345", "K12345 0+7", "a dash behind the letter")]
    [InlineData("K 12345", "K12345 0+7", "a blank behind the letter")]
    [InlineData("0200.000", null, "a dot makes another kind of number")]
    [InlineData("0200,000", null, "so does a comma")]
    [InlineData("0200/000", null, "so does a stroke")]
    [InlineData("0200\n000", null, "a line ends a number")]
    public void Groups_may_be_joined_by_one_blank_or_dash(string text, string? serial, string because) =>
        Expect.Equal(serial ?? "", ResultText.Of(SmallKnowledge.Decoder.Decode(text).Serial), because);
}
