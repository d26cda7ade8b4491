using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;

namespace M1SerialBot.Tests.Checklist;

public sealed class BuyerChecklistTests
{
    private static readonly BuyerChecklist Checklist = SmallChecklist.Original.Load().Checklist!;

    [Theory]
    [InlineData("at-seller", "Q7", "keys-all screen-lit", "what is for another model is left out")]
    [InlineData("at-seller", "Q7R", "keys-midi screen-lit", "and so it is for the rack")]
    [InlineData("at-seller", null, "keys-all screen-lit", "an unknown model is taken for the usual one")]
    [InlineData("from-photos", "Q7R", "screen-lit", "a section without an item is left out")]
    [InlineData("just-bought", "Q7", "screen-lit tape-wipes", "what erases may come at home")]
    public void The_items_that_apply_come_in_order(string situation, string? model, string items, string because)
    {
        var sections = Checklist.For(Parse(situation), model);

        Assert.True(items == string.Join(' ', sections.SelectMany(section => section.Items).Select(item => item.Id)), because);
        Assert.All(sections, section => Assert.NotEmpty(section.Items));
        Assert.Equal(sections.OrderBy(section => section.Order), sections);
    }

    [Theory]
    [InlineData("at-seller", "Q7", 40)]
    [InlineData("at-seller", "Q7R", 30)]
    [InlineData("just-bought", null, 70)]
    public void The_seconds_of_a_situation_add_up(string situation, string? model, int seconds) =>
        Assert.Equal(seconds, Checklist.Seconds(Parse(situation), model));

    [Theory]
    [InlineData("Q7", "Hello!\n1. A video.\n2. A photo.\nKeep magnets off.", "who films presses keys, and is warned")]
    [InlineData("Q7R", "Hello!\n1. A photo.", "who takes a photo presses none")]
    public void The_message_to_a_seller_greets_counts_and_warns(string model, string message, string because) =>
        Assert.True(message == Checklist.PhotoMessage(model).With("Hello!"), because);

    [Fact]
    public void The_short_message_asks_for_the_three_with_the_lowest_ranks_in_the_order_of_the_list()
    {
        var ranks = new[] { 9, 4, 7, 3 };
        var items = ranks.Select((rank, at) => $$"""
            { "id": "item-{{at}}", "check": "C", "why": "W", "how": "H", "seconds": 1, "pass": "P", "fail": "F", "finding": "X", "repair": "R",
              "situations": ["from-photos"], "photo": "Photo {{rank}}.", "askRank": {{rank}}, "grade": "inference", "citations": [] }
            """);
        var checklist = SmallChecklist.Original.With("tape.json", "$.items", $"[{string.Join(',', items)}]").Load().Checklist!;

        Assert.Equal(["A video.", "A photo.", "Photo 3."], checklist.ShortPhotoMessage("Q7").Requests);
        Assert.Equal(["A photo.", "Photo 4.", "Photo 3."], checklist.ShortPhotoMessage("Q7R").Requests);
        Assert.Equal(["Keep magnets off."], checklist.ShortPhotoMessage("Q7").Cautions);
        Assert.Empty(checklist.ShortPhotoMessage("Q7R").Cautions);
    }

    [Theory]
    [InlineData("Q7", "mute")]
    [InlineData("Q7R", "dark mute")]
    [InlineData(null, "mute")]
    public void The_symptoms_are_those_that_a_model_can_show(string? model, string symptoms) =>
        Assert.Equal(symptoms, string.Join(' ', Checklist.SymptomsFor(model).Select(symptom => symptom.Id)));

    [Fact]
    public void A_model_that_there_is_not_is_misuse() =>
        Assert.Throws<ArgumentException>(() => Checklist.For(Situation.AtSeller, "Q8"));

    private static Situation Parse(string name) => Enum.Parse<Situation>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
