using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Reads JSON strictly: nothing unknown, missing or twice, and no comments. Reports every problem at once.</summary>
public static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Reads a text.</summary>
    /// <param name="file">Its file, for the issues.</param>
    /// <param name="text">The text.</param>
    /// <param name="type">What to read it into.</param>
    /// <param name="issues">Where every issue goes.</param>
    /// <returns>What was read; null if there was an issue.</returns>
    public static object? Read(string file, string text, JsonTypeInfo type, ICollection<KnowledgeIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(issues);
        return ReadSound(text, type) ?? ReadWithIssues(file, text, type, issues);
    }

    // A start reads dozens of files that have no issue, so this walks each one only once. The serializer takes null where the schema doesn't.
    private static object? ReadSound(string text, JsonTypeInfo type)
    {
        try
        {
            return text.Contains("null", StringComparison.Ordinal) ? null : JsonSerializer.Deserialize(text, type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static object? ReadWithIssues(string file, string text, JsonTypeInfo type, ICollection<KnowledgeIssue> issues)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var structure = new StructureCheck(file);
            structure.Check(document.RootElement, type, "$");
            foreach (var issue in structure.Issues)
            {
                issues.Add(issue);
            }

            return structure.Issues.Count == 0 ? document.RootElement.Deserialize(type) : null;
        }
        catch (JsonException exception)
        {
            issues.Add(new KnowledgeIssue(file, "$", $"This is no JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}."));
            return null;
        }
        catch (InvalidOperationException)
        {
            // Such a value is reported with its path; a key has none.
            issues.Add(new KnowledgeIssue(file, "$", "A key holds half of a surrogate pair."));
            return null;
        }
    }
}
