namespace M1SerialBot.Tests.Faq;

/// <summary>Topics are checked against one another.</summary>
public sealed class FaqLoaderTests
{
    [Theory]
    [InlineData("Why does it hum", "[]", 2, "a title that is an alias elsewhere")]
    [InlineData("T", "[does it hum]", 3, "an alias that is a title elsewhere")]
    [InlineData("T", "['Why, does it HUM?!']", 3, "an alias twice, but for case and punctuation")]
    [InlineData("T", "[whý dòes ït hüm]", 3, "an alias twice, but for accents")]
    [InlineData("T", "[one, One]", 3, "an alias twice in one file")]
    [InlineData("Buzz", "[buzz]", 3, "an alias that is the title already")]
    public void A_name_stands_for_one_topic(string title, string aliases, int line, string because)
    {
        var (faq, issues) = SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Head)),
            ("faq/noise.md", SmallFaq.File(SmallFaq.Other(title, aliases))));

        Assert.True(issues is [{ File: "faq/noise.md" } issue] && issue.Path == $"line {line}" && issue.Message.Contains("stands already at faq/", StringComparison.Ordinal), $"{because}\n{string.Join('\n', issues)}");
        Assert.Null(faq);
    }

    [Fact]
    public void A_keyword_may_point_to_several_topics() =>
        Assert.Empty(SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Head)),
            ("faq/noise.md", SmallFaq.File(SmallFaq.Other("Noise", keywords: "[hum]")))).Issues);

    [Fact]
    public void No_topic_at_all_is_reported()
    {
        var (faq, issues) = SmallFaq.Load();

        Assert.Equal("faq/ line 1: At least one topic is pinned.", Assert.Single(issues).ToString());
        Assert.Null(faq);
    }

    [Fact]
    public void No_pinned_topic_is_reported()
    {
        var (faq, issues) = SmallFaq.Load(("faq/noise.md", SmallFaq.File(SmallFaq.Other("Noise"))));

        Assert.Equal("faq/noise.md line 5: At least one topic is pinned.", Assert.Single(issues).ToString());
        Assert.Null(faq);
    }

    [Theory]
    [InlineData(25, null, "as many as Discord offers")]
    [InlineData(26, "faq/topic-26.md line 5: At most 25 topics are pinned.", "one more")]
    public void At_most_as_many_are_pinned_as_can_be_offered(int count, string? issue, string because)
    {
        var files = Enumerable.Range(1, count).Select(at => ($"faq/topic-{at}.md", SmallFaq.File(SmallFaq.Other($"Topic {at}", pinned: $"{at}")))).ToArray();

        var (faq, issues) = SmallFaq.Load(files);

        Assert.True(issue == issues.SingleOrDefault()?.ToString(), $"{because}\n{string.Join('\n', issues)}");
        Assert.Equal(issue is null, faq is not null);
    }

    [Fact]
    public void No_place_is_taken_twice()
    {
        var (faq, issues) = SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Head)),
            ("faq/noise.md", SmallFaq.File(SmallFaq.Other("Noise", pinned: "1"))));

        Assert.Equal("faq/noise.md line 5: faq/hum.md has the place 1 already.", Assert.Single(issues).ToString());
        Assert.Null(faq);
    }

    [Fact]
    public void A_server_s_own_topic_is_one_more()
    {
        var (faq, issues) = SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Head)),
            ("faq/local/rules.md", SmallFaq.File(SmallFaq.Other("What are the rules?", keywords: "[rules]"), "Be kind.")));

        Assert.Empty(issues);
        Assert.Equal([("hum", false), ("rules", true)], faq!.Topics.Select(topic => (topic.Slug, topic.IsLocal)));
        Assert.Equal("rules", faq.Match("the rules").Answer?.Slug);
        Assert.Equal("rules", faq.Search("rul")[0].Slug);
    }

    [Fact]
    public void A_server_s_own_topic_replaces_the_one_of_its_slug()
    {
        var (faq, issues) = SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Head)),
            ("faq/local/hum.md", SmallFaq.File(SmallFaq.Head, "Ask in the repair channel.")));

        Assert.Empty(issues);
        Assert.Equal("Ask in the repair channel.", Assert.Single(faq!.Topics).Body);
    }

    [Theory]
    [InlineData("1", "own, hum, noise", "before the other topic in its place")]
    [InlineData("2", "hum, own, noise", "before the second")]
    [InlineData("3", "hum, noise, own", "after both")]
    public void A_server_s_own_topic_may_share_a_place(string place, string expected, string because)
    {
        var (faq, issues) = SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Head)),
            ("faq/local/own.md", SmallFaq.File(SmallFaq.Other("Own", pinned: place))),
            ("faq/noise.md", SmallFaq.File(SmallFaq.Other("Noise", pinned: "2"))));

        Assert.Empty(issues);
        Assert.True(string.Join(", ", faq!.Search("").Select(topic => topic.Slug)) == expected, because);
    }

    [Theory]
    [InlineData("title: Does it hum?\naliases: []", "faq/local/own.md line 2: \"Does it hum?\" stands already at faq/hum.md line 2.", "a name of another topic")]
    [InlineData("title: Own\naliases: no", "faq/local/own.md line 3: \"aliases\" is a list: [one, another].", "a slip")]
    public void A_broken_topic_of_a_server_is_reported_and_nothing_is_loaded(string start, string issue, string because)
    {
        var head = $"{start}\nkeywords: []\npinned: no\nreviewed: 2001-02-03\nreview-by: 2002-02-03\nsources: []";

        var (faq, issues) = SmallFaq.Load(("faq/hum.md", SmallFaq.File(SmallFaq.Head)), ("faq/local/own.md", SmallFaq.File(head)));

        Assert.True(issues is [var only] && only.ToString() == issue, $"{because}\n{string.Join('\n', issues)}");
        Assert.Null(faq);
    }

    [Fact]
    public void Two_topics_of_a_server_share_no_place()
    {
        var (_, issues) = SmallFaq.Load(
            ("faq/hum.md", SmallFaq.File(SmallFaq.Head)),
            ("faq/local/one.md", SmallFaq.File(SmallFaq.Other("One", pinned: "1"))),
            ("faq/local/two.md", SmallFaq.File(SmallFaq.Other("Two", pinned: "1"))));

        Assert.Equal("faq/local/two.md line 5: faq/local/one.md has the place 1 already.", Assert.Single(issues).ToString());
    }

    [Theory]
    [InlineData("2002-02-03", false, "the day itself is still in time")]
    [InlineData("2002-02-04", true, "the day after is not")]
    public void An_answer_knows_when_it_should_have_been_read_again(string today, bool isPast, string because)
    {
        var (faq, _) = SmallFaq.Load(("faq/hum.md", SmallFaq.File(SmallFaq.Head)));

        Assert.True(isPast == faq!.Topics[0].IsPastReview(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)), because);
    }
}
