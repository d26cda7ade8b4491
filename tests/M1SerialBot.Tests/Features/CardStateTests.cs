using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Decoding.Tests.Properties;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Tests.Features;

/// <summary>Buttons carry all they need, so they work after a restart, for any typed text.</summary>
public sealed class CardStateTests
{
    [Fact]
    public void A_card_is_made_again_from_what_its_buttons_carry()
    {
        using var before = new InProcessBot();
        var card = before.Command("m1serial", ("serial", "198765"), ("model", "M1"), ("chip", "9310"), ("sold", "June 1993"), ("seller-says", "'93"));
        var id = InProcessBot.Button(card, "Why this date?").Replace("evidence", "card", StringComparison.Ordinal);

        using var after = new InProcessBot();
        var again = after.Press(id);

        Assert.Equal(ReplyType.UpdateMessage, again.Type);
        Assert.Equal(card.Message!.Content, again.Message!.Content);
        Assert.Equal(card.Message.Embeds[0].Fields[0].Value, again.Message.Embeds[0].Fields[0].Value);
    }

    [Theory]
    [InlineData("198765", "198???")]
    [InlineData("M1EX-87654", "M1EX-876??")]
    [InlineData("A12345", "A123??")]
    [InlineData("8123456", "812????")]
    [InlineData("91234567", "912?????")]
    public void What_everybody_can_press_carries_three_digits_and_still_shows_evidence(string serial, string carried)
    {
        using var bot = new InProcessBot();
        var state = CardState.Parse(CustomId.Of("x", serial)).Masked();

        Assert.Equal(carried, state.Serial);
        Assert.Contains("What this is based on", bot.Press(state.For(SerialFeature.ShowEvidence)).Message!.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_typed_a_card_can_be_made_and_every_button_of_it_works()
    {
        using var bot = new InProcessBot();
        var typed = Gen.OneOf(
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get),
            Gen.Elements("198765", "M1EX-87654", "A12345", "19O765", "1234", "198765 012345", "880219", "260000", "8123456"),
            Gen.Elements("9", "?", "|", "%", " ", "M1", "-", "🎹").ListOf().Select(string.Concat));
        var clue = Gen.OneOf(Gen.Elements("", "8843", "1990-03", "March    1990", "'89", "M1R", "KORG M1 EX", new string('|', 16), "%%%%"), typed);
        PropertyCheck.Holds(typed.Zip(clue).Zip(clue), given =>
        {
            var card = bot.Command("m1serial", ("serial", given.Item1.Item1), ("model", given.Item1.Item2), ("chip", given.Item2), ("sold", given.Item1.Item2), ("seller-says", given.Item2));
            Assert.NotEqual("M1-E90", card.Outcome);
            foreach (var button in card.Message!.Components.SelectMany(row => row.Components).OfType<Button>())
            {
                Assert.NotEqual("M1-E90", bot.Press(button.CustomId).Outcome);
            }
        });
        Assert.Equal(0, bot.FaultReporter.Count(DiscordApi.FaultKind.AnswerFailed));
    }

    [Fact]
    public void Whatever_comes_back_as_a_custom_id_is_answered()
    {
        using var bot = new InProcessBot();
        var actions = Gen.Elements("card", "choose", "clue", "clued", "evidence", "check", "section", "share", "delete", "sight", "sighted", "topic", "topics", "pick", "about", "x");
        var rest = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get);
        PropertyCheck.Holds(actions.Zip(rest).Zip(rest), given =>
        {
            var ((action, first), second) = given;
            Assert.NotEqual("M1-E90", bot.Press($"m1:1:{action}:{first}|{second}").Outcome);
            Assert.NotEqual("M1-E90", bot.Choose($"m1:1:{action}:{first}", second).Outcome);
            Assert.NotEqual("M1-E90", bot.Submit($"m1:1:{action}:{first}", ("unit", [second]), ("chip", [first]), ("ticks", ["consent"])).Outcome);
        });
        Assert.Equal(0, bot.FaultReporter.Count(DiscordApi.FaultKind.AnswerFailed));
    }

    [Fact]
    public void A_clue_that_was_not_sure_is_none()
    {
        using var bot = new InProcessBot();

        var reply = bot.Submit("m1:1:clued:198765|M1|9310||", ("model", ["not sure"]), ("chip", [""]), ("sold", [""]), ("seller", ["not sure"]));

        Assert.Contains("The serial points to Nov 1992 – Dec 1993", reply.Message!.Embeds[0].Description, StringComparison.Ordinal);
    }
}
