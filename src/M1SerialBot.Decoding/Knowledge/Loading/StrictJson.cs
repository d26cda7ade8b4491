using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

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

/// <summary>Checks a document against its type and reports every fault; the serializer would stop at the first.</summary>
internal sealed class StructureCheck(string file)
{
    private readonly List<KnowledgeIssue> _issues = [];

    public IReadOnlyList<KnowledgeIssue> Issues => _issues;

    public void Check(JsonElement element, JsonTypeInfo type, string path)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                CheckObject(element, type, path);
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                CheckArray(element, type, path);
                break;
            case JsonTypeInfoKind.Object:
                Add(path, $"An object is needed here, not {Name(element)}.");
                break;
            case JsonTypeInfoKind.Enumerable:
                Add(path, $"A list is needed here, not {Name(element)}.");
                break;
            default:
                CheckValue(element, type, path);
                break;
        }
    }

    private void CheckObject(JsonElement element, JsonTypeInfo type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var memberPath = $"{path}.{member.Name}";
            var known = type.Properties.FirstOrDefault(property => property.Name == member.Name);
            if (!seen.Add(member.Name))
            {
                Add(memberPath, "This key stands here twice.");
            }
            else if (known is null)
            {
                Add(memberPath, $"This key is unknown; known are: {string.Join(", ", type.Properties.Select(property => property.Name))}.");
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                Check(member.Value, type.Options.GetTypeInfo(known.PropertyType), memberPath);
            }
            else
            {
                Add(memberPath, "Leave a key out rather than write null.");
            }
        }

        foreach (var missing in type.Properties.Where(property => IsRequired(property) && !seen.Contains(property.Name)))
        {
            Add(path, $"The key \"{missing.Name}\" is missing.");
        }
    }

    private void CheckArray(JsonElement element, JsonTypeInfo type, string path)
    {
        var itemType = type.Options.GetTypeInfo(type.ElementType!);
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var itemPath = $"{path}[{index++}]";
            if (item.ValueKind == JsonValueKind.Null)
            {
                Add(itemPath, "Leave an item out rather than write null.");
            }
            else
            {
                Check(item, itemType, itemPath);
            }
        }
    }

    private void CheckValue(JsonElement element, JsonTypeInfo type, string path)
    {
        try
        {
            element.Deserialize(type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON but not text, which the serializer calls an invalid operation.
            Add(path, $"{Name(element)} cannot stand here; {Expected(type.Type)} is needed.");
        }
    }

    private void Add(string path, string message) => _issues.Add(new KnowledgeIssue(file, path, message));

    private static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false };

    private static string Expected(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            { IsEnum: true } => "one of " + string.Join(", ", Enum.GetNames(value).Select(NameOf)),
            _ when value == typeof(YearMonth) => "a month such as \"1992-11\"",
            _ when value == typeof(int) => "a whole number",
            _ when value == typeof(bool) => "true or false",
            _ when value == typeof(char) => "a single character",
            _ when value == typeof(Uri) => "an address",
            _ => "a text",
        };
    }

    private static string NameOf(string member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member);

    private static string Name(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
