using M1SerialBot.Checklist;
using M1SerialBot.Checklist.Data;
using M1SerialBot.Texts;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real checklist: what it covers for whom, and that ten minutes and one message suffice.</summary>
public sealed class ChecklistTests
{
    private static readonly string Greeting = RealKnowledge.Config.Texts.Say(TextKeys.PhotoGreeting);

    public static TheoryData<string> Models() => [.. RealKnowledge.Base.Variants.Select(variant => variant.Id)];

    [Fact]
    public void The_sections_come_in_their_order() => Assert.Equal(
        ["Keys", "Screen", "Panel buttons and sliders", "Memory and battery", "Sound and outputs", "Power", "Cards and paperwork"],
        RealKnowledge.Checklist.Sections.Select(section => section.Title));

    [Theory]
    [MemberData(nameof(Models))]
    public void At_the_sellers_keys_and_screen_come_first_and_nothing_is_erased(string model)
    {
        var sections = RealKnowledge.Checklist.For(Situation.AtSeller, model);

        Assert.Equal(["keys", "screen", "panel", "memory", "sound", "power", "cards"], sections.Select(section => section.Id));
        Assert.DoesNotContain(sections.SelectMany(section => section.Items), item => item.Erases);
        Assert.InRange(RealKnowledge.Checklist.Seconds(Situation.AtSeller, model), 300, 600);
    }

    [Theory]
    [InlineData("M1", 7)]
    [InlineData("M1EX", 8)]
    [InlineData("M1R", 6)]
    [InlineData("M1REX", 7)]
    public void The_message_to_a_seller_is_short_with_its_real_greeting(string model, int requests)
    {
        var message = RealKnowledge.Checklist.PhotoMessage(model);

        Assert.Equal(requests, message.Requests.Count);
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
    [InlineData("keys-all", "M1 M1EX", "a rack has no keys")]
    [InlineData("keys-row", "M1 M1EX", "nor a row of them")]
    [InlineData("keys-touch", "M1 M1EX", "nor touch of its own")]
    [InlineData("keys-joystick", "M1 M1EX", "nor a joystick")]
    [InlineData("keys-midi", "M1R M1REX", "a rack is played by MIDI")]
    [InlineData("screen-shade", "M1 M1EX M1R M1REX", "every model has a screen")]
    [InlineData("screen-contrast", "M1 M1EX M1R M1REX", "and its contrast")]
    [InlineData("screen-plugs", "M1R M1REX", "only a rack's plugs can be swapped")]
    [InlineData("panel-buttons", "M1 M1EX M1R M1REX", "every model has buttons")]
    [InlineData("panel-sliders", "M1 M1EX", "a rack's volume is another item")]
    [InlineData("memory-battery", "M1 M1EX M1R M1REX", "every model has a battery")]
    [InlineData("memory-programs", "M1 M1EX M1R M1REX", "and a memory")]
    [InlineData("memory-factory", "M1 M1R", "the plain set")]
    [InlineData("memory-factory-ex", "M1EX M1REX", "the EX set")]
    [InlineData("sound-outputs", "M1 M1EX M1R M1REX", "every model has outputs")]
    [InlineData("sound-balance", "M1R M1REX", "the chip is a rack's")]
    [InlineData("power-plate", "M1 M1EX M1R M1REX", "every model is plugged in")]
    [InlineData("power-cold", "M1 M1EX M1R M1REX", "and starts cold")]
    [InlineData("ex-proof", "M1EX M1REX", "only an EX has that to prove")]
    [InlineData("ex-plus1", "M1EX M1REX", "and can be mimicked")]
    [InlineData("cards-read", "M1 M1EX M1R M1REX", "every model reads cards")]
    [InlineData("paper-serial", "M1 M1EX M1R M1REX", "and has a serial")]
    [InlineData("paper-receipt", "M1 M1EX M1R M1REX", "and was sold by somebody")]
    public void At_the_seller_an_item_comes_for_its_models_alone(string id, string models, string because)
    {
        var found = RealKnowledge.Base.Variants.Select(variant => variant.Id)
            .Where(model => RealKnowledge.Checklist.For(Situation.AtSeller, model).SelectMany(section => section.Items).Any(item => item.Id == id))
            .Order(StringComparer.Ordinal);

        Assert.True(models == string.Join(' ', found), because);
    }

    [Fact]
    public void An_unknown_model_is_taken_for_the_keyboard() => Assert.Equal(
        RealKnowledge.Checklist.For(Situation.AtSeller, "M1").SelectMany(section => section.Items),
        RealKnowledge.Checklist.For(Situation.AtSeller, null).SelectMany(section => section.Items));

    [Theory]
    [InlineData("keys-touch", "factory sound", "the plain sounds have no touch")]
    [InlineData("screen-shade", "shade", "daylight hides a worn light")]
    [InlineData("memory-battery", "second line", "that is where the message stands")]
    [InlineData("memory-battery", "no promise", "the warning may not come")]
    [InlineData("memory-programs", "Init Prog", "how a wiped memory shows")]
    [InlineData("sound-outputs", "3 and 4", "they are easily forgotten")]
    [InlineData("power-plate", "before plugging in", "afterwards it is too late")]
    [InlineData("ex-proof", "Do not pay for a badge or for the form of a serial", "neither proves anything")]
    [InlineData("ex-proof", "past 99", "what does")]
    [InlineData("cards-read", "coin cell", "a card may be empty")]
    [InlineData("paper-serial", "cover its last digits", "in public nobody needs them")]
    [InlineData("paper-serial", "neither age nor owner", "a number is no proof")]
    public void An_item_says_what_must_be_said(string id, string words, string because)
    {
        var item = RealKnowledge.Checklist.Sections.SelectMany(section => section.Items).Single(item => item.Id == id);

        Assert.True(TextsOf(item).Any(text => text.Contains(words, StringComparison.Ordinal)), because);
    }

    [Theory]
    [InlineData("wiped-memory", "trivial", "a coin cell")]
    [InlineData("dark-screen", "low", "a control or a light")]
    [InlineData("silent", "medium", "a supply")]
    [InlineData("one-side-weak", "low", "a chip")]
    [InlineData("frozen-at-start", "high", "a main board")]
    [InlineData("noise-under-all", "high", "a main board as well")]
    [InlineData("bar-after-battery", "unknown", "nobody found the cause")]
    [InlineData("half-the-programs", "none", "a setting")]
    [InlineData("dead-buttons", "medium", "cheap parts, dear hours")]
    public void A_symptom_has_its_cost(string id, string cost, string because) =>
        Assert.True(RealKnowledge.Checklist.Symptoms.Single(symptom => symptom.Id == id).Cost == Enum.Parse<CostClass>(cost, ignoreCase: true), because);

    [Fact]
    public void The_symptom_of_one_weak_side_is_a_racks()
    {
        Assert.DoesNotContain(RealKnowledge.Checklist.SymptomsFor("M1"), symptom => symptom.Id == "one-side-weak");
        Assert.Contains(RealKnowledge.Checklist.SymptomsFor("M1R"), symptom => symptom.Id == "one-side-weak");
    }

    [Fact]
    public void The_keys_that_erase_come_with_what_to_do_instead()
    {
        var warning = RealKnowledge.Checklist.Warnings[0];

        Assert.Contains("INT, CARD and COMBI", warning.Title, StringComparison.Ordinal);
        Assert.Contains("erases everything", warning.Text, StringComparison.Ordinal);
        Assert.Contains("consent", warning.Text, StringComparison.Ordinal);
        Assert.Contains(warning.Instead, way => way.Text.Contains("F0 7E 00 06 01 F7", StringComparison.Ordinal));
    }

    [Fact]
    public void No_item_names_the_keys_that_erase() => Assert.DoesNotContain(
        RealKnowledge.Checklist.Sections.SelectMany(section => section.Items),
        item => TextsOf(item).Any(text => text.Contains("COMBI", StringComparison.Ordinal)));

    private static string[] TextsOf(CheckItem item) => [item.Check, item.Why, item.How, item.Pass, item.Fail, item.Repair];
}
