using M1SerialBot.Content.Checklist;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content;

/// <summary>The JSON schemas of the config folder, made from the very types that its files are read into.</summary>
internal static class ContentSchemas
{
    /// <summary>Makes every schema: a file name such as <c>claims.schema.json</c> and the file's text.</summary>
    public static IReadOnlyDictionary<string, string> Generate() =>
        KnowledgeSchema.Generate()
            .Concat(ChecklistLayout.Schemas.Select(schema => KeyValuePair.Create(schema.Key, KnowledgeSchema.Generate(schema.Value))))
            .ToDictionary(StringComparer.Ordinal);
}
