using System.Text.Json;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Tests.Content;

public sealed class TextsLoaderTests
{
    private static readonly Dictionary<string, string> Sound = JsonSerializer.Deserialize<Dictionary<string, string>>(
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "config", "texts", "en.json")))!;

    public static TheoryData<string> Keys() => [.. Localizer.Keys.Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_missing_sentence_is_reported(string key)
    {
        var issues = Load(texts => texts.Remove(key));

        Assert.Equal($"The sentence \"{key}\" is missing.", Assert.Single(issues).Message);
    }

    [Theory]
    [InlineData("footer.version", "nothing to fill in", "$['footer.version']", "The place {version} is missing.", "a place that is not there cannot be filled in")]
    [InlineData("footer.version", "{version} {serial}", "$['footer.version']", "Nothing fills in {serial} here.", "a place that nothing fills in would be shown as it is")]
    [InlineData("surer.any", " ", "$['surer.any']", "A sentence is needed.", "a blank sentence says nothing")]
    [InlineData("greeting", "Hello", "$['greeting']", "Nothing says this sentence.", "a sentence that nothing says is a slip of the key")]
    public void A_sentence_that_does_not_fit_its_key_is_reported(string key, string text, string path, string message, string because)
    {
        var issues = Load(texts => texts[key] = text);

        Assert.True(issues.Count == 1, because);
        Assert.Equal((path, message), (issues[0].Path, issues[0].Message));
    }

    [Fact]
    public void Every_clue_has_its_texts() => Assert.Empty(DefinitionTextKeys.All.Except(Localizer.Keys.Select(key => key.Name)));

    [Fact]
    public void Every_issue_is_reported_at_once()
    {
        var issues = Load(texts =>
        {
            texts.Remove("month.1");
            texts["footer.version"] = "";
            texts["greeting"] = "Hello";
        });

        Assert.Equal(4, issues.Count);
    }

    [Fact]
    public void English_must_be_there()
    {
        var issues = new List<KnowledgeIssue>();

        Assert.Null(TextsLoader.LoadEnglish(null, issues));

        Assert.Equal(("texts/en.json", "This file is missing."), (Assert.Single(issues).File, issues[0].Message));
    }

    [Fact]
    public void No_sentence_accuses_or_vouches()
    {
        string[] refused = ["fake", "stolen", "fraud", "counterfeit", "genuine", "invalid", "illegal", "wrong"];

        Assert.All(Sound.Values, text => Assert.DoesNotContain(refused, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static List<KnowledgeIssue> Load(Action<Dictionary<string, string>> change)
    {
        var texts = new Dictionary<string, string>(Sound);
        change(texts);
        var issues = new List<KnowledgeIssue>();
        Assert.Null(TextsLoader.LoadEnglish(new ContentFile("texts/en.json", JsonSerializer.Serialize(texts)), issues));
        return issues;
    }
}
