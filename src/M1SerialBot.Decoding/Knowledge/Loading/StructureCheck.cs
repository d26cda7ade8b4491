using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Loading;

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
