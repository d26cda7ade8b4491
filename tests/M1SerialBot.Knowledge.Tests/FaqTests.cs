using System.Text.RegularExpressions;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features;
using M1SerialBot.Policy;
using M1SerialBot.Settings;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real FAQ: what it covers, how it says it, and what it never does.</summary>
public sealed partial class FaqTests
{
    private static readonly string[] Commands =
    [
        .. BotFeatures.All(new VisibilityOption(DefaultVisibility.OnlyMe), new PrivacyNotice(new BotSettings { Transport = Transport.Preview }), new CommandIds(), TimeProvider.System)
            .SelectMany(feature => feature.Commands).OfType<ISlashCommand>().Select(command => $"/{command.Name}"),
    ];

    public static TheoryData<string> Slugs() => [.. RealKnowledge.Faq.Topics.Select(topic => topic.Slug)];

    [Fact]
    public void The_pinned_topics_are_shown_in_their_places_before_anybody_types() => Assert.Equal(
        RealKnowledge.Faq.Topics.Where(topic => topic.PinnedOrder is not null).OrderBy(topic => topic.PinnedOrder),
        RealKnowledge.Faq.Search(""));

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

        Assert.All(topic.Aliases.Prepend(topic.Title), name => Assert.Contains(RealKnowledge.Faq.Match(name).Topics, found => found.Slug == slug));
        Assert.Equal(slug, RealKnowledge.Faq.Search(slug)[0].Slug);
        Assert.Equal(slug, RealKnowledge.Faq.Match(topic.Title).Answer?.Slug);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_keyword_is_unmistakable_so_that_alone_it_answers(string slug) =>
        Assert.All(RealKnowledge.Faq.Find(slug)!.Keywords, keyword => Assert.Equal((keyword, slug), (keyword, RealKnowledge.Faq.Match(keyword).Answer?.Slug)));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Everybody_sees_a_short_form_of_sixty_words_and_more(string slug)
    {
        var topic = RealKnowledge.Faq.Find(slug)!;

        Assert.InRange(topic.Short.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)), 60, 95);
        Assert.NotEmpty(topic.More);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_sentence_of_the_short_form_is_said_again(string slug)
    {
        var topic = RealKnowledge.Faq.Find(slug)!;

        Assert.All(Sentences(topic.Short), sentence => Assert.DoesNotContain(sentence, Sentences(topic.More)));
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
    [MemberData(nameof(Slugs))]
    public void The_keys_that_erase_are_named_only_with_what_they_do(string slug)
    {
        var body = RealKnowledge.Faq.Find(slug)!.Body;

        Assert.True(!body.Contains("`COMBI`", StringComparison.Ordinal) || Erasing().IsMatch(body), body);
    }

    private static IEnumerable<string> Sentences(string text) =>
        text.Split(['.', '!', '?', '\n']).Select(sentence => sentence.Trim(' ', '-', '*')).Where(sentence => sentence.Split(' ').Length > 4);

    [GeneratedRegex("erases? everything")]
    private static partial Regex Erasing();

    [GeneratedRegex("/m1[a-z]+")]
    private static partial Regex Command();

    [GeneratedRegex(@"[Ss]ee \*([^*]+)\*")]
    private static partial Regex Reference();
}
