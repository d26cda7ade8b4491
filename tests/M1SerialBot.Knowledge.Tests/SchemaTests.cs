using M1SerialBot.Content;
using NJsonSchema;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The committed schemas match the types that read the files, and the files match the schemas.</summary>
public sealed class SchemaTests
{
    private static readonly string[] FoldersWithJson = ["knowledge", "lexicon", "checklist"];

    private static readonly string SchemaFolder = Path.Combine(ContentLoader.BundledPath, "schema");

    public static TheoryData<string> Names() => [.. ContentSchemas.Generate().Keys];

    public static TheoryData<string> Files() => [.. FoldersWithJson.SelectMany(FilesIn)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_committed_schema_is_the_one_that_the_types_give(string name) =>
        Assert.Equal(ContentSchemas.Generate()[name], File.ReadAllText(Path.Combine(SchemaFolder, name)));

    [Fact]
    public void No_schema_is_left_over() => Assert.Equal(
        ContentSchemas.Generate().Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(SchemaFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_names_its_schema_and_keeps_to_it(string path)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(ContentLoader.BundledPath, path), TestContext.Current.CancellationToken);
        var named = System.Text.Json.Nodes.JsonNode.Parse(text)!["$schema"]!.GetValue<string>();
        var file = Path.GetFullPath(Path.Combine(ContentLoader.BundledPath, Path.GetDirectoryName(path)!, named));

        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(text));
    }

    [Theory]
    [InlineData("claims.schema.json", """{ "claims": [ { "id": 1 } ] }""", "an id is a text, and more is needed")]
    [InlineData("variants.schema.json", """{ "variants": [], "neighbours": [], "more": 1 }""", "nothing unknown is let in")]
    [InlineData("checklist-section.schema.json", """{ "id": "keys", "title": "Keys", "order": 1, "items": [], "sketch": "fuse" }""", "nobody drew that sketch")]
    [InlineData("checklist-section.schema.json", """{ "id": "keys", "title": "Keys", "order": 1, "items": [ { "id": "a" } ] }""", "an item has more than an id")]
    [InlineData("checklist-symptoms.schema.json", """{ "symptoms": [ { "id": "a", "seen": "b", "likely": "c", "cost": "dear", "advice": "d", "grade": "inference", "citations": [] } ] }""", "costs are a closed set")]
    [InlineData("checklist-warnings.schema.json", """{ "warnings": [], "more": 1 }""", "nothing unknown is let in here either")]
    public async Task A_schema_refuses_what_the_reader_refuses(string name, string text, string because)
    {
        var schema = await JsonSchema.FromJsonAsync(ContentSchemas.Generate()[name], TestContext.Current.CancellationToken);

        Assert.True(schema.Validate(text).Count > 0, because);
    }

    [Theory]
    [InlineData("88-01", false, "a month has four digits for the year")]
    [InlineData("1988-01", true, "as it should be")]
    public async Task A_schema_knows_what_a_month_looks_like(string month, bool isMonth, string because)
    {
        var schema = await JsonSchema.FromJsonAsync(ContentSchemas.Generate()["sighting.schema.json"], TestContext.Current.CancellationToken);
        var sighting = Directory.EnumerateFiles(Path.Combine(ContentLoader.BundledPath, "knowledge", "sightings")).Order(StringComparer.Ordinal).First();
        var text = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(sighting, TestContext.Current.CancellationToken))!;
        text["notBefore"] = month;

        Assert.True(schema.Validate(text.ToJsonString()).Count == 0 == isMonth, because);
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(ContentLoader.BundledPath, folder), "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(ContentLoader.BundledPath, file).Replace('\\', '/'));
}
