using System.Text.Json;

namespace M1SerialBot.Tests.Checklist;

/// <summary>What's too long for ten minutes, an embed or a message to a seller.</summary>
public sealed class ChecklistLimitTests
{
    [Theory]
    [InlineData("keys.json", "$.title", 80)]
    [InlineData("keys.json", "$.items[0].check", 80)]
    [InlineData("keys.json", "$.items[0].why", 300)]
    [InlineData("keys.json", "$.items[0].how", 300)]
    [InlineData("keys.json", "$.items[0].pass", 300)]
    [InlineData("keys.json", "$.items[0].fail", 300)]
    [InlineData("keys.json", "$.items[0].finding", 60)]
    [InlineData("keys.json", "$.items[0].repair", 300)]
    [InlineData("keys.json", "$.items[0].onCall", 300)]
    [InlineData("keys.json", "$.items[0].photo", 300)]
    [InlineData("symptoms.json", "$.symptoms[0].seen", 300)]
    [InlineData("symptoms.json", "$.symptoms[0].likely", 300)]
    [InlineData("symptoms.json", "$.symptoms[0].advice", 300)]
    [InlineData("warnings.json", "$.warnings[0].title", 80)]
    [InlineData("warnings.json", "$.warnings[0].text", 300)]
    [InlineData("warnings.json", "$.warnings[0].toSeller", 300)]
    [InlineData("warnings.json", "$.warnings[0].instead[0].text", 300)]
    public void A_text_has_its_limit_and_is_fair_and_not_blank(string file, string path, int most)
    {
        Assert.Empty(SmallChecklist.Original.With(file, path, Text(most)).Load().Issues);
        Assert.Equal((path, $"The text has {most + 1} characters; {most} fit."), Only(SmallChecklist.Original.With(file, path, Text(most + 1))));
        Assert.Equal((path, "A text is needed."), Only(SmallChecklist.Original.With(file, path, "\" \"")));
        Assert.Equal((path, "The bot never says \"genuine\"."), Only(SmallChecklist.Original.With(file, path, "\"Is it GENUINE?\"")));
    }

    [Theory]
    [InlineData(5, 0, "five items of 600 characters and their labels are 3,500, and fit")]
    [InlineData(6, 2, "six do not, for neither model")]
    public void A_section_fits_one_embed(int count, int issues, string because)
    {
        // Six texts of 100 characters, and 100 for the labels.
        var items = Enumerable.Range(0, count).Select(at => Item($"item-{at}", text: 100));

        var found = SmallChecklist.Original.With("tape.json", "$.items", $"[{string.Join(',', items)}]").Load().Issues;

        Assert.True(issues == found.Count, because);
        Assert.All(found, issue => Assert.Equal(("checklist/tape.json", "$.items"), (issue.File, issue.Path)));
    }

    [Fact]
    public void What_no_single_model_sees_together_need_not_fit_together()
    {
        string[] items =
        [
            .. Enumerable.Range(0, 5).Select(at => Item($"q7-{at}", text: 100, models: "Q7")),
            .. Enumerable.Range(0, 5).Select(at => Item($"q7r-{at}", text: 100, models: "Q7R")),
        ];

        Assert.Empty(SmallChecklist.Original.With("tape.json", "$.items", $"[{string.Join(',', items)}]").Load().Issues);
    }

    [Theory]
    [InlineData(8, 0, "eight symptoms of 300 characters and their labels are 3,200, and fit")]
    [InlineData(9, 2, "nine do not, for neither model")]
    public void The_symptoms_fit_one_embed(int count, int issues, string because)
    {
        var text = new string('x', 100);
        var symptoms = Enumerable.Range(0, count).Select(at =>
            $$"""{ "id": "s-{{at}}", "seen": "{{text}}", "likely": "{{text}}", "cost": "low", "advice": "{{text}}", "grade": "inference", "citations": [] }""");

        var found = SmallChecklist.Original.With("symptoms.json", "$.symptoms", $"[{string.Join(',', symptoms)}]").Load().Issues;

        Assert.True(issues == found.Count, because);
        Assert.All(found, issue => Assert.Equal(("checklist/symptoms.json", "$.symptoms"), (issue.File, issue.Path)));
    }

    [Theory]
    [InlineData(9, 20, null, "540 seconds and 20, and 40 of keys and screen, are the whole of ten minutes for the Q7")]
    [InlineData(9, 21, "At the seller of an Q7 the tests take 601 seconds; 600 are there.", "one second more is too much, and only for the Q7")]
    public void Ten_minutes_suffice_at_the_sellers(int full, int last, string? message, string because)
    {
        var items = Enumerable.Range(0, full).Select(at => Item($"item-{at}", seconds: 60, situations: "\"at-seller\""))
            .Append(Item("last", seconds: last, situations: "\"at-seller\""));

        var (_, issues) = SmallChecklist.Original.With("tape.json", "$.items", $"[{string.Join(',', items)}]").Load();

        Assert.True(message == issues.SingleOrDefault()?.Message, because);
    }

    [Theory]
    [InlineData(6, 8, null, "six, and two of keys and screen, are eight for the Q7")]
    [InlineData(7, 8, "The seller of an Q7 is asked for 9 photos; 8 are enough.", "nine are too many, and only for the Q7")]
    [InlineData(3, 282, null, "the Q7's message has exactly 1,000 characters, the warning for sellers among them")]
    [InlineData(3, 283, "The message to the seller of an Q7 takes 1003 characters with its greeting; 1000 fit.", "one more in each is too much")]
    public void The_message_to_the_seller_fits(int count, int length, string? message, string because)
    {
        var items = Enumerable.Range(0, count).Select(at => Item($"item-{at}", situations: "\"from-photos\"", photo: new string('x', length), askRank: at + 10));

        var (_, issues) = SmallChecklist.Original.With("tape.json", "$.items", $"[{string.Join(',', items)}]").Load();

        Assert.True(message == issues.SingleOrDefault()?.Message, $"{because}\n{string.Join('\n', issues)}");
    }

    [Theory]
    [InlineData(119, null, "with the screen's, 120")]
    [InlineData(120, "An Q7 has 121 checks in one situation; 120 fit into an inspection's buttons.", "one too many, for either model")]
    public void An_inspections_answers_fit_into_a_button(int count, string? message, string because)
    {
        var items = Enumerable.Range(0, count).Select(at => Item($"item-{at}", models: "Q7"));

        var (_, issues) = SmallChecklist.Original.With("tape.json", "$.items", $"[{string.Join(',', items)}]").Load();

        Assert.True(message == issues.FirstOrDefault(issue => issue.Message.Contains("checks", StringComparison.Ordinal))?.Message, because);
    }

    private static (string Path, string Message) Only(SmallChecklist broken)
    {
        var issue = Assert.Single(broken.Load().Issues);
        return (issue.Path, issue.Message);
    }

    private static string Text(int length) => JsonSerializer.Serialize(new string('x', length));

    private static string Item(string id, int text = 1, int seconds = 1, string situations = "\"just-bought\"", string? photo = null, string? models = null, int? askRank = null)
    {
        var words = new string('x', text);
        return $$"""
            {
              "id": "{{id}}", "check": "{{words[..Math.Min(text, 80)]}}", "why": "{{words + new string('y', Math.Max(text - 80, 0))}}", "how": "{{words}}", "seconds": {{seconds}},
              "pass": "{{words}}", "fail": "{{words}}", "finding": "X", "repair": "{{words}}", "situations": [{{situations}}], "grade": "inference", "citations": []
              {{(photo is null ? "" : $", \"photo\": \"{photo}\"")}}
              {{(askRank is null ? "" : $", \"askRank\": {askRank}")}}
              {{(models is null ? "" : $", \"models\": [\"{models}\"]")}}
            }
            """;
    }
}
