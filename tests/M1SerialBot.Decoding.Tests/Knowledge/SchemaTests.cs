using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

/// <summary>Schemas and messages for an invented kind of file, and what the schemas of the knowledge say.</summary>
public sealed class SchemaTests
{
    private const string CrateSchema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "description": "A crate.",
          "type": "object",
          "properties": {
            "name": {
              "description": "What is written on it.",
              "type": "string"
            },
            "packed": {
              "type": "string",
              "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
            },
            "grades": {
              "type": "array",
              "items": {
                "enum": [
                  "documented",
                  "corroborated",
                  "single-report",
                  "inference",
                  "folklore",
                  "contradicted"
                ]
              }
            },
            "opened": {
              "description": "When it was opened, \"as a month\".",
              "type": "string",
              "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
            },
            "kind": {
              "enum": [
                "documented",
                "corroborated",
                "single-report",
                "inference",
                "folklore",
                "contradicted"
              ]
            },
            "note": {
              "type": "string"
            },
            "shelf": {
              "type": "integer"
            },
            "isFull": {
              "type": "boolean",
              "default": true
            },
            "weight": {
              "description": "How heavy it is.",
              "type": "integer"
            }
          },
          "required": [
            "name",
            "packed",
            "grades",
            "weight"
          ],
          "additionalProperties": false
        }

        """;

    private static readonly JsonTypeInfo CrateType =
        new JsonSerializerOptions(KnowledgeJson.Default.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(Crate));

    [Fact]
    public void A_schema_says_what_each_key_may_hold() => Assert.Equal(CrateSchema.ReplaceLineEndings("\n"), KnowledgeSchema.Generate(CrateType));

    [Fact]
    public void Each_kind_of_file_has_a_schema() =>
        Assert.Equal(
            "claims clues format lexicon-currencies lexicon-dates lexicon-endings lexicon-instruments lexicon-keywords lexicon-labels lexicon-listings "
            + "lexicon-places lexicon-statements notation sighting sources traps variants",
            string.Join(' ', KnowledgeSchema.Generate().Keys.Order(StringComparer.Ordinal).Select(name => name.Replace(".schema.json", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("sources", "$.description", "\"Every source once.\"", "what the file is for")]
    [InlineData("sources", "$.required", """["sources"]""", "its own schema may be left out")]
    [InlineData("sources", "$.properties.sources.items.required", """["id","kind","title","origin","recorded"]""", "so may an address and a caveat")]
    [InlineData("sources", "$.properties.sources.items.additionalProperties", "false", "nothing unknown is let in")]
    [InlineData("sources", "$.properties.sources.items.properties.recorded", """{"description":"The month in which it was entered here.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$"}""", "a month")]
    [InlineData("sources", "$.properties.sources.items.properties.url", """{"description":"Its address; left out where none can be given.","type":"string","format":"uri"}""", "an address that may be left out")]
    [InlineData("sighting", "$.properties.notBefore", """{"description":"The month of the newest date code on its chips.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$"}""", "a month that may be left out")]
    [InlineData("sighting", "$.properties.evidence.properties.grade.enum", """["documented","corroborated","single-report","inference","folklore","contradicted"]""", "a closed set")]
    [InlineData("claims", "$.properties.claims.items.properties.isBoast.default", "false", "what holds where the key is left out")]
    [InlineData("claims", "$.properties.claims.items.properties.cues.type", "\"array\"", "a list that may be left out, yet not be null")]
    [InlineData("format", "$.properties.bands.items.properties.from.type", "\"integer\"", "a number that may be left out, yet not be null")]
    [InlineData("format", "$.properties.gaps.description", "\"Values that no band covers, on purpose.\"", "a list that is empty where it is left out")]
    public void A_schema_of_the_knowledge_says_so(string schema, string path, string json, string because)
    {
        var node = JsonNode.Parse(KnowledgeSchema.Generate()[$"{schema}.schema.json"]);
        foreach (var step in path.Split('.')[1..])
        {
            node = node![step];
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), node), $"{because}\n{node}");
    }

    [Fact]
    public void To_describe_nothing_is_misuse() => Assert.Throws<ArgumentNullException>("type", () => KnowledgeSchema.Generate(null!));

    [Fact]
    public void A_key_may_be_needed_though_nothing_is_made_from_it()
    {
        var issues = new List<KnowledgeIssue>();

        Assert.Null(StrictJson.Read("crate.json", """{ "name": "Z", "packed": "1972-11", "grades": [] }""", CrateType, issues));
        Assert.Equal([new KnowledgeIssue("crate.json", "$", "The key \"weight\" is missing.")], issues);
    }
}
