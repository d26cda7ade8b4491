using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real checklist: what it covers, for whom, and that ten minutes and one message are enough.</summary>
public sealed class ChecklistTests
{
    public static TheoryData<string> Models() => [.. RealKnowledge.Base.Variants.Select(variant => variant.Id)];

    public static TheoryData<string> Items() => [.. RealKnowledge.Checklist.Sections.SelectMany(section => section.Items).Select(item => item.Id)];

    // What's done before what, and why. An item stands for its section.
    public static TheoryData<string, string, string> Steps() => new()
    {
        { "power-plate", "power-cold", "an import for 100 volts dies of a European socket" },
        { "power-inlet", "power-cold", "a loose inlet has mains voltage behind it" },
        { "case-smell", "power-cold", "what smells burnt stays off" },
        { "power-cold", "memory-battery", "the warning comes right after the start" },
        { "memory-battery", "screen-shade", "the first text is gone after seconds" },
        { "screen-contrast", "sound-phones", "what cannot be read cannot be used" },
        { "sound-phones", "memory-programs", "without sound every program is silent" },
        { "memory-programs", "keys-touch", "a wiped memory hides the touch" },
        { "memory-programs", "keys-midi", "and on a rack as well" },
        { "keys-all", "keys-joystick", "the hands are on the keys already" },
        { "keys-joystick", "panel-buttons", "notes are played before anything is changed" },
        { "keys-midi", "panel-buttons", "and on a rack as well" },
        { "panel-buttons", "sound-outputs", "cables come last, and the headphones go" },
        { "sound-outputs", "outputs-pedals", "the outputs are heard while the pedal is tried" },
        { "sound-outputs", "outputs-pedals-rack", "and on a rack as well" },
        { "outputs-midi", "cards-read", "what is in hand waits for what is plugged in" },
        { "cards-read", "paper-receipt", "papers are for the end, with the money" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void One_thing_is_done_before_another(string first, string then, string because)
    {
        foreach (var model in RealKnowledge.Base.Variants.Select(variant => variant.Id))
        {
            var order = AtSeller(model).Select(item => item.Id).ToList();
            var (before, after) = (order.IndexOf(first), order.IndexOf(then));
            Assert.True(before < 0 || after < 0 || before < after, $"{model}: {because}");
        }

        Assert.Contains(RealKnowledge.Base.Variants, variant => AtSeller(variant.Id).Select(item => item.Id).Intersect([first, then]).Count() == 2);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_card_lists_everything_in_the_order_in_which_it_is_done(string model)
    {
        var card = new ChecklistCard(RealKnowledge.Content, RealKnowledge.Content.Texts, hasPictures: false).Make(new ChecklistState(Situation.AtSeller, model, "", IsPublic: false), default);
        var listed = card.Embeds[0].Description!.Split('\n').Where(line => line.StartsWith("• ", StringComparison.Ordinal)).Select(line => line[2..]);

        Assert.Equal(AtSeller(model).Select(item => item.Check), listed);
        Assert.Equal("power-plate", AtSeller(model).First().Id);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Keys_and_screen_decide_and_nothing_else_does(string model) => Assert.Equal(
        ["keys", "screen"],
        RealKnowledge.Checklist.For(Situation.AtSeller, model).Where(section => section.Decides).Select(section => section.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void At_the_sellers_nothing_is_erased_and_ten_minutes_suffice(string model)
    {
        Assert.DoesNotContain(AtSeller(model), item => item.Erases);
        Assert.InRange(RealKnowledge.Checklist.Seconds(Situation.AtSeller, model), 1, ChecklistLimits.SecondsAtSeller);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_message_to_a_seller_is_short_with_its_real_greeting(string model)
    {
        var message = RealKnowledge.Checklist.PhotoMessage(model);
        var greeting = Greeting(model);

        Assert.InRange(message.Requests.Count, 1, ChecklistLimits.Photos);
        Assert.InRange(greeting.Length, 1, ChecklistLimits.Greeting);
        Assert.InRange(message.With(greeting).Length, 1, ChecklistLimits.PhotoMessage);
        Assert.StartsWith($"{greeting}\n1. ", message.With(greeting), StringComparison.Ordinal);
        Assert.Contains($" {model}.", greeting, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_short_message_asks_for_three_of_the_things_that_the_full_one_asks_for(string model)
    {
        var (brief, full) = (RealKnowledge.Checklist.ShortPhotoMessage(model), RealKnowledge.Checklist.PhotoMessage(model));

        Assert.Equal(ChecklistLimits.ShortRequests, brief.Requests.Count);
        Assert.Equal(full.Requests.Intersect(brief.Requests), brief.Requests);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Who_is_asked_for_a_video_is_told_which_keys_erase(string model)
    {
        var asked = RealKnowledge.Checklist.For(Situation.FromPhotos, model).SelectMany(section => section.Items).Where(item => item.Video).ToList();

        Assert.All(asked, item => Assert.Contains("video", item.Photo!, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(asked);
        Assert.All(
            [RealKnowledge.Checklist.PhotoMessage(model), RealKnowledge.Checklist.ShortPhotoMessage(model)],
            message => Assert.Contains(message.Cautions, caution => caution.Contains("INT, CARD and COMBI", StringComparison.Ordinal) && caution.Contains("erases", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whatever_asks_for_a_video_says_so_in_the_data() => Assert.All(
        RealKnowledge.Checklist.Sections.SelectMany(section => section.Items).Where(item => item.Photo is not null),
        item => Assert.Equal(item.Photo!.Contains("video", StringComparison.OrdinalIgnoreCase), item.Video));

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

    // What a call can't show, and why.
    public static TheoryData<string, string> InPersonOnly() => new()
    {
        { "case-smell", "nobody smells through a telephone" },
        { "panel-rubber", "or feels" },
        { "sound-noise", "a call filters noise out" },
        { "keys-touch", "a call makes soft notes loud" },
        { "sound-balance", "and has one side" },
        { "outputs-midi", "a seller has no computer at hand" },
    };

    [Theory]
    [MemberData(nameof(InPersonOnly))]
    public void A_call_leaves_out_what_it_cannot_show(string id, string because)
    {
        var models = RealKnowledge.Base.Variants.Select(variant => variant.Id).Where(model => AtSeller(model).Any(item => item.Id == id)).ToList();

        Assert.NotEmpty(models);
        Assert.All(models, model => Assert.True(RealKnowledge.Checklist.Inspect(Situation.FromPhotos, model).InPersonOnly.Any(step => step.Item.Id == id), because));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_call_shows_everything_else(string model) => Assert.Subset(
        InPersonOnly().Select(row => row.Data.Item1).ToHashSet(StringComparer.Ordinal),
        RealKnowledge.Checklist.Inspect(Situation.FromPhotos, model).InPersonOnly.Select(step => step.Item.Id).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void Each_symptom_that_checks_show_is_found(string model)
    {
        var inspection = RealKnowledge.Checklist.Inspect(Situation.AtSeller, model);
        foreach (var symptom in RealKnowledge.Checklist.SymptomsFor(model).Where(symptom => symptom.Signs is not null))
        {
            var findings = inspection.Judge([.. inspection.Steps.Select(step => symptom.Signs!.Faults.Contains(step.Item.Id) ? CheckAnswer.Fault : CheckAnswer.Ok)]);

            Assert.Contains(symptom, findings.Causes.Select(cause => cause.Symptom));
            Assert.Empty(findings.Others);
        }
    }

    [Fact]
    public void A_symptom_of_one_check_costs_what_the_check_says() => Assert.All(
        RealKnowledge.Checklist.Symptoms.Where(symptom => symptom.Signs is { Faults.Count: 1 }),
        symptom => Assert.Equal(symptom.Cost, RealKnowledge.Checklist.Sections.SelectMany(section => section.Items).Single(item => item.Id == symptom.Signs!.Faults[0]).Cost!.Class));

    [Theory]
    [MemberData(nameof(Items))]
    public void A_finding_names_a_fault(string id)
    {
        var finding = RealKnowledge.Checklist.Sections.SelectMany(section => section.Items).Single(item => item.Id == id).Finding;

        Assert.True(char.IsUpper(finding[0]) && finding[^1] is not ('.' or '!' or '?'), finding);
        Assert.Single(RealKnowledge.Checklist.Sections.SelectMany(section => section.Items), item => item.Finding == finding);
    }

    [Theory]
    [InlineData("where-is-the-serial", "paper-serial", "cards", "serial")]
    [InlineData("how-old-is-mine", "paper-chip", null, "date-code")]
    [InlineData("battery-low", null, "start", "battery")]
    [InlineData("open-it", null, null, "battery")]
    public void Where_a_look_says_more_there_is_a_sketch(string topic, string? check, string? section, string name)
    {
        var sketch = Enum.GetValues<Sketch>().Single(sketch => JsonNames.Kebab(sketch) == name);

        Assert.Equal(sketch, RealKnowledge.Faq.Find(topic)!.Sketch);
        Assert.True(check is null || RealKnowledge.Checklist.Sections.SelectMany(each => each.Items).Single(item => item.Id == check).Sketch == sketch);
        Assert.True(section is null || RealKnowledge.Checklist.Sections.Single(each => each.Id == section).Sketch == sketch);
    }

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

    private static IEnumerable<CheckItem> AtSeller(string model) => RealKnowledge.Checklist.For(Situation.AtSeller, model).SelectMany(section => section.Items);

    private static string Greeting(string model) => RealKnowledge.Content.Texts.ChecklistPhotoGreeting(model: model);

    private static string[] TextsOf(CheckItem item) => [item.Check, item.Why, item.How, item.Pass, item.Fail, item.Repair];
}
