using System.Text.RegularExpressions;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real FAQ: what it covers, how it says it, and what it never does.</summary>
public sealed partial class FaqTests
{
    private static readonly string[] Commands = ["/m1serial", "/m1compare", "/m1checklist", "/m1faq", "/m1about", "/m1help"];

    public static TheoryData<string> Slugs() => [.. RealKnowledge.Faq.Topics.Select(topic => topic.Slug)];

    [Theory]
    [InlineData("battery-low", "the commonest question")]
    [InlineData("sysex-will-not-load", "how sounds come back")]
    [InlineData("factory-reset", "there is none, and the keys erase")]
    [InlineData("frozen-blank-or-noise", "after storage or a battery change")]
    [InlineData("dead-buttons", "spray does not help")]
    [InlineData("is-mine-an-ex", "five names that are mixed up")]
    [InlineData("os-version-and-updates", "what can be seen without erasing")]
    [InlineData("memory-cards", "batteries, and what is safe")]
    [InlineData("plugin-serial", "most people who search mean the software")]
    [InlineData("how-old-is-mine", "what the bot is for")]
    [InlineData("where-is-the-serial", "what it is read from")]
    [InlineData("fair-price", "no figure, but what to take off")]
    [InlineData("still-worth-it", "against its successors and the plug-in")]
    [InlineData("low-serial-value", "folklore")]
    [InlineData("is-it-stolen", "what a number cannot tell")]
    [InlineData("web-claims", "why they are not believed")]
    [InlineData("how-many-were-made", "and until when, and whether none sold better")]
    [InlineData("dim-screen", "what age takes first")]
    [InlineData("broken-keys", "and what else it takes first")]
    public void A_topic_is_there(string slug, string because) => Assert.True(RealKnowledge.Faq.Find(slug) is not null, because);

    [Fact]
    public void The_pinned_topics_are_shown_before_anybody_types() => Assert.Equal(
        [
            "battery-low", "sysex-will-not-load", "factory-reset", "frozen-blank-or-noise", "dead-buttons", "is-mine-an-ex",
            "how-old-is-mine", "where-is-the-serial", "plugin-serial", "fair-price", "web-claims",
        ],
        RealKnowledge.Faq.Search("").Select(topic => topic.Slug));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_answer_comes_first(string slug)
    {
        var body = RealKnowledge.Faq.Find(slug)!.Body;

        Assert.StartsWith("**", body, StringComparison.Ordinal);
        Assert.InRange(body.IndexOf("**", 2, StringComparison.Ordinal), 3, 180);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_topic_is_found_by_its_own_names_and_slug(string slug)
    {
        var topic = RealKnowledge.Faq.Find(slug)!;

        Assert.All(topic.Aliases.Prepend(topic.Title), name => Assert.Equal(slug, RealKnowledge.Faq.Search(name)[0].Slug));
        Assert.Equal(slug, RealKnowledge.Faq.Search(slug)[0].Slug);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_an_answer_points_to_exists(string slug)
    {
        var body = RealKnowledge.Faq.Find(slug)!.Body;

        Assert.All(Command().Matches(body), match => Assert.Contains(match.Value, Commands));
        Assert.All(Reference().Matches(body), match => Assert.Contains(RealKnowledge.Faq.Topics, topic => topic.Title == match.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void An_answer_is_read_again_in_a_year_and_prices_in_half(string slug)
    {
        var topic = RealKnowledge.Faq.Find(slug)!;

        Assert.InRange(topic.ReviewBy, topic.Reviewed, topic.Reviewed.AddMonths(slug == "fair-price" ? 6 : 12));
    }

    [Fact]
    public void Only_plain_reasoning_stands_without_sources() =>
        Assert.Equal(["plugin-serial"], RealKnowledge.Faq.Topics.Where(topic => topic.Sources.Count == 0).Select(topic => topic.Slug));

    [Theory]
    [InlineData("how-many-were-made", "*one of* the best-selling", "it is not said that none sold better")]
    [InlineData("how-many-were-made", "disputed", "sources disagree on that")]
    [InlineData("how-many-were-made", "1994 or 1995", "and on the end")]
    [InlineData("how-old-is-mine", "The end is disputed", "the same where the age is asked")]
    [InlineData("how-old-is-mine", "never above *low*", "no unit is dated")]
    [InlineData("factory-reset", "erases everything", "the keys are never given without that")]
    [InlineData("os-version-and-updates", "erases everything", "nor here")]
    [InlineData("frozen-blank-or-noise", "erase everything", "nor here")]
    [InlineData("is-mine-an-ex", "erases everything", "nor here")]
    [InlineData("is-mine-an-ex", "our reasoning", "the test past 99 is an inference")]
    [InlineData("is-mine-an-ex", "no EX serial has been reported", "nothing is known of such serials")]
    [InlineData("low-serial-value", "folklore", "no source says otherwise")]
    [InlineData("fair-price", "single report, and old", "one figure is no price")]
    [InlineData("where-is-the-serial", "no dependable source", "the place is not certain")]
    [InlineData("plugin-serial", "We do not help with licences, cracks or key generators", "it never does")]
    [InlineData("plugin-serial", "Please do not post a licence code", "and asks for none to be posted")]
    [InlineData("is-it-stolen", "cannot tell", "nobody can by a number")]
    [InlineData("is-it-stolen", "cover the last digits", "so that nobody else claims it")]
    [InlineData("web-claims", "though it is unproved", "the best reading is an assumption too")]
    public void An_answer_says_how_far_it_can_be_relied_on(string slug, string words, string because) =>
        Assert.True(RealKnowledge.Faq.Find(slug)!.Body.Contains(words, StringComparison.Ordinal), because);

    [GeneratedRegex("/m1[a-z]+")]
    private static partial Regex Command();

    [GeneratedRegex(@"[Ss]ee \*([^*]+)\*")]
    private static partial Regex Reference();
}
