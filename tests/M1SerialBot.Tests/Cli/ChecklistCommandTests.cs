using System.Text.Json.Nodes;
using M1SerialBot.Content.Checklist.Documents;

namespace M1SerialBot.Tests.Cli;

public sealed class ChecklistCommandTests
{
    [Theory]
    [InlineData(new string[0], Situation.AtSeller, null, "in person is the usual case")]
    [InlineData(new[] { "--where", "just-bought" }, Situation.JustBought, null, "at home")]
    [InlineData(new[] { "--where", "from-photos", "--model", "m1r" }, Situation.FromPhotos, "M1R", "a rack, from photos")]
    public async Task Every_check_is_in_it_in_plain_text(string[] options, object situation, string? model, string because)
    {
        var output = await ProgramRun.OutputAsync(["checklist", .. options]);

        foreach (var section in ProgramRun.Content.Checklist.For((Situation)situation, model))
        {
            Assert.True(output.Contains($". {section.Title}", StringComparison.Ordinal), because);
            Assert.All(section.Items, item => Assert.Contains(item.Check, output, StringComparison.Ordinal));
        }

        Assert.Contains(ProgramRun.Content.Checklist.Warnings[0].Title, output, StringComparison.Ordinal);
        Assert.DoesNotContain("**", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_photos_it_has_messages_to_copy()
    {
        var output = await ProgramRun.OutputAsync("checklist", "--where", "from-photos");

        var greeting = ProgramRun.Content.Texts.ChecklistPhotoGreeting(model: ProgramRun.Content.Checklist.DefaultModel);
        Assert.Contains(ProgramRun.Content.Checklist.ShortPhotoMessage(null).With(greeting), output, StringComparison.Ordinal);
        Assert.Contains(ProgramRun.Content.Checklist.PhotoMessage(null).With(greeting), output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("at-seller", false, "the seller is there")]
    [InlineData("from-photos", true, "the seller is asked")]
    public async Task The_JSON_keeps_its_contract(string where, bool hasMessage, string because)
    {
        var json = JsonNode.Parse(await ProgramRun.OutputAsync("checklist", "--where", where, "--model", "M1REX", "--json"))!;

        Assert.Equal((where, "M1REX", hasMessage, because), ((string)json["where"]!, (string)json["model"]!, json["toSeller"] is not null, because));
        Assert.All(json["sections"]!.AsArray(), section => Assert.NotEmpty(section!["items"]!.AsArray()));
        Assert.Equal(["title", "text", "grade"], json["warnings"]![0]!.AsObject().Select(pair => pair.Key));
    }

    [Theory]
    [InlineData("--model", "DX7", "--model takes one of these: M1, M1EX, M1R, M1REX.", "not an M1")]
    [InlineData("--where", "at-home", "at-seller", "there's no such situation")]
    public async Task What_it_does_not_know_is_an_error_that_says_what_it_knows(string option, string value, string said, string because)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ProgramRun.OutputAsync("checklist", option, value));

        Assert.True(error.Message.Contains(said, StringComparison.Ordinal), because);
    }
}
