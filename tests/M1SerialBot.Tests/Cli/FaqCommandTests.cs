using System.Text.Json.Nodes;

namespace M1SerialBot.Tests.Cli;

/// <summary><c>faq</c> and <c>/m1faq</c> give the same answers.</summary>
public sealed class FaqCommandTests
{
    [Theory]
    [InlineData("battery-low", "its name")]
    [InlineData("battery", "a keyword")]
    [InlineData("battery low internal", "several words")]
    public async Task A_question_is_answered_in_plain_text(string asked, string because)
    {
        var topic = ProgramRun.Content.Faq.Find("battery-low")!;

        var output = await ProgramRun.OutputAsync(["faq", .. asked.Split(' ')]);

        Assert.True(output.StartsWith($"{topic.Title}\n\n", StringComparison.Ordinal), because);
        Assert.Contains("\n1. ", output, StringComparison.Ordinal);
        Assert.Contains("Sources:\n• ", output, StringComparison.Ordinal);
        Assert.Contains("https://", output, StringComparison.Ordinal);
        Assert.DoesNotContain("**", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_question_every_topic_is_listed() =>
        Assert.Equal(
            ProgramRun.Content.Faq.Topics.Select(topic => $"{topic.Slug}: {topic.Title}"),
            (await ProgramRun.OutputAsync("faq")).TrimEnd().Split('\n'));

    [Fact]
    public async Task An_unknown_question_says_so_and_lists_what_is_asked_most()
    {
        var lines = (await ProgramRun.OutputAsync("faq", "zzzz")).TrimEnd().Split('\n');

        Assert.Equal(ProgramRun.Content.Texts.FaqNoTopic, lines[0]);
        Assert.Equal(ProgramRun.Content.Faq.Search("").Select(topic => $"{topic.Slug}: {topic.Title}"), lines[1..]);
    }

    [Theory]
    [InlineData("battery", true, 0, "an answer and nothing else")]
    [InlineData("zzzz", false, 0, "neither")]
    [InlineData("", false, 19, "all topics")]
    public async Task The_JSON_keeps_its_contract(string asked, bool isAnswered, int leastTopics, string because)
    {
        var json = JsonNode.Parse(await ProgramRun.OutputAsync(["faq", .. asked.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--json"]))!;

        Assert.True(json["answer"] is not null == isAnswered, because);
        Assert.True(json["topics"]!.AsArray().Count >= leastTopics, because);
        if (json["answer"] is { } answer)
        {
            Assert.Equal(["topic", "title", "text", "sources", "reviewed", "reviewBy"], answer.AsObject().Select(pair => pair.Key));
        }
    }
}
