using M1SerialBot.Content.Faq;

namespace M1SerialBot.Tests.Faq;

public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("battery", "batteries", "a plural in -ies")]
    [InlineData("switch", "switches", "a plural in -es")]
    [InlineData("replace", "replacing", "an e that is dropped")]
    [InlineData("replace", "replacement", "a noun of the verb")]
    [InlineData("stop", "stopped", "a letter that is doubled")]
    [InlineData("stick", "stuck", "a verb that changes")]
    [InlineData("lose", "lost", "another")]
    [InlineData("die", "dead", "an adjective of the verb")]
    [InlineData("initialise", "initialize", "two spellings")]
    [InlineData("licence", "license", "two more")]
    [InlineData("won't", "can't", "both deny")]
    [InlineData("m1", "M1s", "several of a model")]
    [InlineData("weigh", "weight", "a verb and its noun")]
    public void The_forms_of_a_word_have_one_stem(string one, string other, string because) => Assert.True(Stem(one) == Stem(other), because);

    [Theory]
    [InlineData("note", "not", "although it ends like a verb's form")]
    [InlineData("press", "pres", "a double s is no plural")]
    [InlineData("ring", "r", "nothing would be left")]
    [InlineData("bus", "bu", "nor is every s")]
    [InlineData("cr2032", "cr203", "nor a digit an ending")]
    public void Other_words_keep_apart(string one, string other, string because) => Assert.True(Stem(one) != Stem(other), because);

    private static string Stem(string word) => EnglishStemmer.Stem(Assert.Single(SearchTokenizer.Tokenize(word)));
}
