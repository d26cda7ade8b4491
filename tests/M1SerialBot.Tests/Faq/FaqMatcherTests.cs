using M1SerialBot.Content.Faq;

namespace M1SerialBot.Tests.Faq;

/// <summary>A name or keyword answers as a whole question. In a longer one, it does only if the topic has the rest too.</summary>
public sealed class FaqMatcherTests
{
    private static readonly FaqCatalog Faq = SmallFaq.Load(
        ("faq/hum.md", SmallFaq.File(SmallFaq.Other("Does it hum?", "[why is it buzzing, it hums when I touch it]", "[hum, ground loop, old]", "1"), "It may, by its transformer.")),
        ("faq/keys.md", SmallFaq.File(SmallFaq.Other("Keys stick", "[a key is stuck]", "[sticking keys, keybed, plugin]", "2"), "Clean them.")),
        ("faq/oil.md", SmallFaq.File(SmallFaq.Other("Which oil for the keybed?", "[]", "[lubricant, keybed oil, ground loop filter]"), "None at all.")),
        ("faq/rack.md", SmallFaq.File(SmallFaq.Other("What is an M1R?", "[]", "[M1R]"), "A rack."))).Faq!;

    [Theory]
    [InlineData("Does it hum?", "=hum", "the title")]
    [InlineData("does IT hum", "=hum", "case and punctuation do not matter")]
    [InlineData("please, why does my M1 hum", "=hum", "nor do words that say nothing")]
    [InlineData("it buzzes, why?", "=hum", "nor do endings and order")]
    [InlineData("ground loop", "=hum", "a keyword")]
    [InlineData("ground loop hum", "=hum", "two of its keywords, and nothing besides")]
    [InlineData("how do I check the ground loop", "=hum", "what is done with it changes no subject")]
    [InlineData("M1R hum", "=hum", "nor does the model")]
    [InlineData("hum of 198765 in 1990", "=hum", "nor do a serial and a year")]
    [InlineData("keybed", "=keys", "a keyword stands for its topic, although another has the word")]
    [InlineData("keybed oil", "=oil", "the longer one is the whole question")]
    [InlineData("plug in", "=keys", "in two words")]
    [InlineData("plug-ins", "=keys", "or with a dash, and several")]
    [InlineData("M1R", "=rack", "a model is a question by itself")]
    [InlineData("old", "?hum", "an everyday word never answers, not even as a keyword")]
    [InlineData("how do I use the M1R", "?rack", "a model's name is no question about it")]
    [InlineData("hum of my fridge", "?hum", "a word that the topic has not")]
    [InlineData("hmu humm", "", "too short to be taken for a slip")]
    [InlineData("lubricnat", "?oil", "a slip of two letters")]
    [InlineData("lubri", "?oil", "typed half")]
    [InlineData("hum and keybed", "?hum keys oil", "two subjects in one")]
    [InlineData("my old fridge", "", "an everyday word offers nothing beside another")]
    [InlineData("is it yours", "", "small words are about nothing")]
    [InlineData("no", "", "nor is a denial")]
    [InlineData("?!", "", "nor is no word at all")]
    public void A_question_is_answered_or_asked_back_or_neither(string question, string expected, string because)
    {
        var found = Faq.Match(question);

        var said = found.Answer is { } answer ? $"={answer.Slug}" : found.Offers.Count > 0 ? $"?{string.Join(' ', found.Offers.Select(topic => topic.Slug))}" : "";
        Assert.True(expected == said, $"{because}: {said}");
    }

    [Fact]
    public void Two_topics_with_one_keyword_are_both_offered()
    {
        var faq = SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Other("Does it hum?", keywords: "[mains voltage]", pinned: "1"))),
            ("faq/tour.md", SmallFaq.File(SmallFaq.Other("Is it safe on tour?", keywords: "[voltage of the mains]")))).Faq!;

        Assert.Equal(["hum", "tour"], faq.Match("mains voltage").Offers.Select(topic => topic.Slug));
    }

    [Fact]
    public void However_many_topics_come_near_three_are_offered()
    {
        var files = Enumerable.Range(1, 9).Select(at => ($"faq/topic-{at}.md", SmallFaq.File(SmallFaq.Other($"Topic {at}", keywords: "[hum]", pinned: $"{10 - at}")))).ToArray();

        Assert.Equal(["topic-9", "topic-8", "topic-7"], SmallFaq.Load(files).Faq!.Match("hum").Offers.Select(topic => topic.Slug));
    }
}
