using M1SerialBot.Content.Faq;

namespace M1SerialBot.Tests.Faq;

/// <summary>While somebody types: topics that answer or are offered first, then keyword matches, then word matches.</summary>
public sealed class FaqSearchTests
{
    private static readonly FaqCatalog Faq = SmallFaq.Load(
        ("faq/hum.md", SmallFaq.File(SmallFaq.Other("Does it hum?", "[buzzing]", "[hum, mains voltage]", "2"), "It may, by its transformer.")),
        ("faq/keys.md", SmallFaq.File(SmallFaq.Other("Keys stick", "[a key is stuck]", "[key, hum along]", "1"), "Clean them, and oil the hinges.")),
        ("faq/oil.md", SmallFaq.File(SmallFaq.Other("Which oil?", "[]", "[lubricant]"), "None at all. The mains switch needs none either.")),
        ("faq/age.md", SmallFaq.File(SmallFaq.Other("How old is it?", "['Año de fabricación']", "[year]"), "Old enough to hum."))).Faq!;

    [Theory]
    [InlineData("Does it hum?", "hum keys age", "its title answers; another topic has a keyword that it begins, a third a word")]
    [InlineData("does IT hum", "hum keys age", "case and punctuation do not matter")]
    [InlineData("buzzing", "hum", "an alias")]
    [InlineData("ano de fabricacion", "age", "an alias without its accents")]
    [InlineData("ＡＮＯ de fabricación", "age", "in full width and with another accent")]
    [InlineData("hum along", "keys hum age", "two words of a keyword say more than one of another")]
    [InlineData("voltage of the mains", "hum oil", "small words find nothing")]
    [InlineData("mains voltage", "hum oil", "and in their order they are")]
    [InlineData("mains vol", "hum oil", "the last word is still being typed")]
    [InlineData("oil", "oil keys", "the title says more than the text")]
    [InlineData("hinge", "keys", "the text has it in the plural")]
    [InlineData("years", "age", "the keyword has it in the singular")]
    [InlineData("transformers", "hum", "another ending")]
    [InlineData("xylophone", "", "nothing fits")]
    [InlineData("ye", "", "two letters may begin anything")]
    public void A_query_finds_its_topics_best_first(string query, string slugs, string because) =>
        Assert.True(slugs == Slugs(query), $"{because}: {Slugs(query)}");

    [Theory]
    [InlineData(null, "nothing at all")]
    [InlineData("", "nothing typed yet")]
    [InlineData("  \t\n", "only blanks")]
    [InlineData("?!…🎹", "nothing with a word in it")]
    [InlineData("\uD83C", "half of a pair")]
    public void Without_a_word_the_pinned_topics_come_in_their_order(string? query, string because) => Assert.True(Slugs(query) == "keys hum", because);

    [Fact]
    public void No_more_comes_than_can_be_offered()
    {
        var files = Enumerable.Range(1, 40).Select(at => ($"faq/topic-{at}.md", SmallFaq.File(SmallFaq.Other($"Topic {at}", keywords: "[hum]", pinned: at == 40 ? "1" : "no")))).ToArray();

        var found = SmallFaq.Load(files).Faq!.Search("hum");

        Assert.Equal(25, found.Count);
        Assert.Equal("topic-40", found[0].Slug);
        Assert.Equal(found.Skip(1).OrderBy(topic => topic.Slug, StringComparer.Ordinal), found.Skip(1));
    }

    [Fact]
    public void A_topic_is_found_by_its_slug_and_nothing_else()
    {
        Assert.Equal("Which oil?", Faq.Find("oil")?.Title);
        Assert.Null(Faq.Find("Oil"));
        Assert.Null(Faq.Find("grease"));
    }

    private static string Slugs(string? query) => string.Join(' ', Faq.Search(query).Select(topic => topic.Slug));
}
