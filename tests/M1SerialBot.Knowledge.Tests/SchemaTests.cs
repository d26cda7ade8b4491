using M1SerialBot.Decoding.Knowledge.Json;
using NJsonSchema;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The committed schemas are those of the types that read the files, and the files keep to them.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Names() => [.. KnowledgeSchema.Generate().Keys];

    public static TheoryData<string> Files() => [.. RealKnowledge.Files.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_committed_schema_is_the_one_that_the_types_give(string name) =>
        Assert.Equal(KnowledgeSchema.Generate()[name], File.ReadAllText(Path.Combine(RealKnowledge.SchemaFolder, name)));

    [Fact]
    public void No_schema_is_left_over() => Assert.Equal(
        KnowledgeSchema.Generate().Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(RealKnowledge.SchemaFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_names_its_schema_and_keeps_to_it(string path)
    {
        var text = RealKnowledge.Files.Single(file => file.Path == path).Text;
        var named = System.Text.Json.Nodes.JsonNode.Parse(text)!["$schema"]!.GetValue<string>();
        var file = Path.GetFullPath(Path.Combine(RealKnowledge.Folder, Path.GetDirectoryName(path)!, named));

        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(text));
    }

    [Theory]
    [InlineData("claims.schema.json", """{ "claims": [ { "id": 1 } ] }""", "an id is a text, and more is needed")]
    [InlineData("variants.schema.json", """{ "variants": [], "neighbours": [], "more": 1 }""", "nothing unknown is let in")]
    [InlineData("sightings.schema.json", """{ "sightings": [ { "serial": "000001", "variant": "M1", "notBefore": "88-01" } ] }""", "a month has four digits for the year")]
    public async Task A_schema_refuses_what_the_reader_refuses(string name, string text, string because)
    {
        var schema = await JsonSchema.FromJsonAsync(KnowledgeSchema.Generate()[name], TestContext.Current.CancellationToken);

        Assert.True(schema.Validate(text).Count > 0, because);
    }
}
