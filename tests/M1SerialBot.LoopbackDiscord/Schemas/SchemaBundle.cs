using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace M1SerialBot.LoopbackDiscord.Schemas;

/// <summary>Extracts a self-contained schema from an OpenAPI document.</summary>
internal static class SchemaBundle
{
    private const string Prefix = "#/components/schemas/";

    /// <summary>Extracts a schema with everything that it refers to.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="components">The document's schemas, by name.</param>
    public static JsonSchema Make(JsonNode schema, JsonObject components)
    {
        var whole = (JsonObject)schema.DeepClone();
        var definitions = new JsonObject();
        Redirect(whole, components, definitions);
        whole["$schema"] = "https://json-schema.org/draft/2020-12/schema";
        whole["$defs"] = definitions;
        return JsonSchema.Build(JsonSerializer.SerializeToElement(whole), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
    }

    // JSON Schema doesn't know OpenAPI's place for schemas.
    private static void Redirect(JsonNode? node, JsonObject components, JsonObject definitions)
    {
        switch (node)
        {
            case JsonObject found:
                DropExtensions(found);
                if (found["$ref"] is JsonValue value && value.TryGetValue(out string? target) && target.StartsWith(Prefix, StringComparison.Ordinal))
                {
                    var name = target[Prefix.Length..];
                    found["$ref"] = $"#/$defs/{name}";
                    Define(name, components, definitions);
                }

                foreach (var (_, child) in found)
                {
                    Redirect(child, components, definitions);
                }

                break;
            case JsonArray list:
                foreach (var child in list)
                {
                    Redirect(child, components, definitions);
                }

                break;
        }
    }

    // The validator rejects unknown keywords.
    private static void DropExtensions(JsonObject schema)
    {
        foreach (var (key, value) in schema.ToList())
        {
            if (key.StartsWith("x-", StringComparison.Ordinal) && value is JsonValue)
            {
                schema.Remove(key);
            }
        }
    }

    private static void Define(string name, JsonObject components, JsonObject definitions)
    {
        if (!definitions.ContainsKey(name))
        {
            var definition = components[name]?.DeepClone() ?? throw new JsonException($"The specification lacks the schema {name}.");
            definitions[name] = definition;
            Redirect(definition, components, definitions);
        }
    }
}
