using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

using static M1SerialBot.Tests.InProcessBot;

namespace M1SerialBot.Tests.Features;

/// <summary>Inspections, from the first check to the message to the seller.</summary>
public sealed class InspectionTests : IDisposable
{
    private const int MaxEmbed = 6000;

    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    public static TheoryData<string, string, string> Walks()
    {
        var walks = new TheoryData<string, string, string>();
        foreach (var where in (string[])["at-seller", "from-photos", "just-bought"])
        {
            foreach (var model in ProgramRun.Content.Knowledge.Variants.Select(variant => variant.Id).Append("not sure"))
            {
                foreach (var answers in (string[])["OK", "Fault", "Skip", "OK OK Fault"])
                {
                    walks.Add(where, model, answers);
                }
            }
        }

        return walks;
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void Every_model_is_inspected_to_the_end_everywhere(string where, string model, string answers)
    {
        var labels = answers.Split(' ');
        var screen = Start(where, model);
        var inspection = ProgramRun.Content.Checklist.Inspect(Enum.Parse<Situation>(where.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), model == "not sure" ? null : model);
        for (var at = 0; at < inspection.Steps.Count; at++)
        {
            var item = inspection.Steps[at].Item;
            Hold(screen);
            Assert.Equal(item.Check, screen.Message!.Embeds[0].Title);
            Assert.Contains(inspection.IsCall ? item.OnCall! : item.How, screen.Message.Embeds[0].Description, StringComparison.Ordinal);
            Assert.StartsWith($"{at + 1} of {inspection.Steps.Count} ", screen.Message.Embeds[0].Footer!.Text, StringComparison.Ordinal);
            screen = Press(screen, labels[at % labels.Length]);
        }

        Hold(screen);
        Assert.InRange(MessageIn(screen).Length, 1, ChecklistLimits.InspectionMessage);
        var faults = Enumerable.Range(0, inspection.Steps.Count).Count(at => labels[at % labels.Length] == "Fault");
        Assert.Contains($"Faults: **{faults}**", screen.Message!.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_goes_the_whole_way_with_the_answers_kept()
    {
        var screen = Press(Press(Start("at-seller", "M1"), "Fault"), "Finish here");

        screen = Press(screen, "Back");
        Assert.StartsWith("2 of ", screen.Message!.Embeds[0].Footer!.Text, StringComparison.Ordinal);
        screen = Press(screen, "Back");
        Assert.Contains("Your answer so far: **Fault**", screen.Message!.Embeds[0].Description, StringComparison.Ordinal);
        screen = Press(screen, "Back");
        Assert.StartsWith("Buyer checklist: in person (M1)", screen.Message!.Embeds[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_thought_replaces_the_first()
    {
        var screen = Press(Press(Press(Press(Start("at-seller", "M1"), "Fault"), "Back"), "OK"), "Finish here");

        Assert.Contains("Faults: **0** · Fine: **1**", screen.Message!.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_starts_from_a_public_checklist_gets_a_message_of_their_own()
    {
        var list = _bot.Command("m1checklist", ("show", "everyone"));

        var screen = Press(list, "Start inspection");

        Assert.Equal((ReplyType.Message, true), (screen.Type, screen.Message!.IsPrivate));
        Assert.Equal(ReplyType.UpdateMessage, Press(screen, "OK").Type);
    }

    [Fact]
    public void Two_people_at_once_dont_disturb_each_other()
    {
        var list = _bot.Command("m1checklist", ("show", "everyone"));
        var (one, other) = (Press(list, "Start inspection"), Press(list, "Start inspection"));
        for (var step = 0; step < 4; step++)
        {
            one = Press(one, "Fault");
            other = Press(other, "OK");
        }

        Assert.Contains("Faults: **4** · Fine: **0**", Press(one, "Finish here").Message!.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("Faults: **0** · Fine: **4**", Press(other, "Finish here").Message!.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_button_is_answered_and_starts_again_with_the_same_model()
    {
        var screen = _bot.Press("m1:1:inspect:at-seller|M1R|3|AAAA|AAAAAAAAAA|");

        Assert.Equal(("changed", true), (screen.Outcome, screen.Message!.IsPrivate));
        Assert.Contains("Start again", screen.Message.Content, StringComparison.Ordinal);
        Assert.Contains("|M1R|0|", Button(screen, "Start again"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_gravest_faults_are_in_a_message_that_has_no_room_for_all()
    {
        var screen = Start("just-bought", "M1EX");
        while (screen.Message!.Embeds[0].Footer!.Text.Contains(" of ", StringComparison.Ordinal))
        {
            screen = Press(screen, "Fault");
        }

        var message = MessageIn(screen);
        Assert.Contains("more", message, StringComparison.Ordinal);
        Assert.All(
            ProgramRun.Content.Checklist.Inspect(Situation.JustBought, "M1EX").Steps.Where(step => step.Section.Decides),
            step => Assert.Contains(step.Item.Finding, message, StringComparison.Ordinal));
    }

    private Reply Start(string where, string model) =>
        Press(_bot.Command("m1checklist", ("where", where), ("model", model)), where == "from-photos" ? "Inspect by video call" : "Start inspection");

    private Reply Press(Reply screen, string label) => _bot.Press(Button(screen, label));

    private static string MessageIn(Reply screen) => screen.Message!.Embeds[0].Fields.Single(field => field.Name.StartsWith("To the seller", StringComparison.Ordinal)).Value.Trim('`', '\n');

    // Discord's limits that no single part checks.
    private static void Hold(Reply screen)
    {
        var message = screen.Message!;
        Assert.True(message.IsPrivate);
        Assert.InRange(message.Content!.Length, 1, 120);
        Assert.InRange(message.Embeds.Sum(embed => embed.Characters), 1, MaxEmbed);
        var ids = message.Components.SelectMany(row => row.Components).OfType<Button>().Select(button => button.CustomId).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }
}
