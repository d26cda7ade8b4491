using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Reads JSON without mercy: nothing unknown, nothing missing, nothing twice, no comments; and says everything that is the matter at once.</summary>
public static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = false, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Reads a text.</summary>
    /// <param name="file">The file that it comes from, for the issues.</param>
    /// <param name="text">The text.</param>
    /// <param name="type">What it is read into.</param>
    /// <param name="issues">Where every issue goes.</param>
    /// <returns>What was read; null where there was an issue.</returns>
    public static object? Read(string file, string text, JsonTypeInfo type, ICollection<KnowledgeIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(issues);
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
            // A value of this kind is reported where it stands; a key has no path that could be written.
            issues.Add(new KnowledgeIssue(file, "$", "A key holds half of a surrogate pair."));
            return null;
        }
    }
}
