using M1SerialBot.Content.Checklist;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content;

/// <summary>The JSON schemas of the config folder, generated from the types of its files.</summary>
internal static class ContentSchemas
{
    /// <summary>The schemas by file name, such as <c>claims.schema.json</c>.</summary>
    public static IReadOnlyDictionary<string, string> Generate() =>
        KnowledgeSchema.Generate()
            .Concat(ChecklistLayout.Schemas.Select(schema => KeyValuePair.Create(schema.Key, KnowledgeSchema.Generate(schema.Value))))
            .ToDictionary(StringComparer.Ordinal);
}
