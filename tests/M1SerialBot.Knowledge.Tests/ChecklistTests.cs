using M1SerialBot.Checklist;
using M1SerialBot.Checklist.Data;
using M1SerialBot.Texts;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real checklist: what it covers for whom, and that ten minutes and one message suffice.</summary>
public sealed class ChecklistTests
{
    private static readonly string Greeting = RealKnowledge.Config.Texts.Say(TextKeys.PhotoGreeting);

    public static TheoryData<string> Models() => [.. RealKnowledge.Base.Variants.Select(variant => variant.Id)];

    public static TheoryData<string> Items() => [.. RealKnowledge.Checklist.Sections.SelectMany(section => section.Items).Select(item => item.Id)];

    [Theory]
    [MemberData(nameof(Models))]
    public void At_the_sellers_keys_and_screen_come_first_and_nothing_is_erased(string model)
    {
        var sections = RealKnowledge.Checklist.For(Situation.AtSeller, model);

        Assert.Equal(["keys", "screen"], sections.Take(2).Select(section => section.Id));
        Assert.DoesNotContain(sections.SelectMany(section => section.Items), item => item.Erases);
        Assert.InRange(RealKnowledge.Checklist.Seconds(Situation.AtSeller, model), 1, ChecklistLimits.SecondsAtSeller);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_message_to_a_seller_is_short_with_its_real_greeting(string model)
    {
        var message = RealKnowledge.Checklist.PhotoMessage(model);

        Assert.InRange(message.Requests.Count, 1, ChecklistLimits.Photos);
        Assert.InRange(Greeting.Length, 1, ChecklistLimits.Greeting);
        Assert.InRange(message.With(Greeting).Length, 1, ChecklistLimits.PhotoMessage);
        Assert.StartsWith($"{Greeting}\n1. ", message.With(Greeting), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_request_ends_like_a_sentence_and_stands_once(string model)
    {
        var requests = RealKnowledge.Checklist.PhotoMessage(model).Requests;

        Assert.All(requests, request => Assert.True(request[^1] is '.' or '?', request));
        Assert.Equal(requests.Distinct(StringComparer.Ordinal), requests);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void An_item_comes_in_its_situations_for_its_models_alone(string id)
    {
        var item = RealKnowledge.Checklist.Sections.SelectMany(section => section.Items).Single(item => item.Id == id);
        var expected = Enum.GetValues<Situation>()
            .SelectMany(situation => RealKnowledge.Base.Variants.Select(variant => (Situation: situation, Model: variant.Id)))
            .Where(buyer => item.Situations.Contains(buyer.Situation) && (item.Models.Count == 0 || item.Models.Contains(buyer.Model)));

        var found = Enum.GetValues<Situation>()
            .SelectMany(situation => RealKnowledge.Base.Variants.Select(variant => (Situation: situation, Model: variant.Id)))
            .Where(buyer => RealKnowledge.Checklist.For(buyer.Situation, buyer.Model).SelectMany(section => section.Items).Any(found => found.Id == id));

        Assert.Equal(expected, found);
    }

    [Fact]
    public void An_unknown_model_is_taken_for_the_keyboard() => Assert.Equal(
        RealKnowledge.Checklist.For(Situation.AtSeller, "M1").SelectMany(section => section.Items),
        RealKnowledge.Checklist.For(Situation.AtSeller, null).SelectMany(section => section.Items));

    [Theory]
    [MemberData(nameof(Models))]
    public void A_symptom_comes_for_its_models_alone(string model) => Assert.Equal(
        RealKnowledge.Checklist.Symptoms.Where(symptom => symptom.Models.Count == 0 || symptom.Models.Contains(model)),
        RealKnowledge.Checklist.SymptomsFor(model));

    [Fact]
    public void Every_warning_comes_with_what_to_do_instead() => Assert.All(RealKnowledge.Checklist.Warnings, warning => Assert.NotEmpty(warning.Instead));

    [Fact]
    public void The_keys_that_erase_come_first_among_the_warnings_and_only_with_what_they_do()
    {
        Assert.Contains("COMBI", RealKnowledge.Checklist.Warnings[0].Title, StringComparison.Ordinal);
        Assert.Contains("erases everything", RealKnowledge.Checklist.Warnings[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_item_names_the_keys_that_erase() => Assert.DoesNotContain(
        RealKnowledge.Checklist.Sections.SelectMany(section => section.Items),
        item => TextsOf(item).Any(text => text.Contains("COMBI", StringComparison.Ordinal)));

    private static string[] TextsOf(CheckItem item) => [item.Check, item.Why, item.How, item.Pass, item.Fail, item.Repair];
}
