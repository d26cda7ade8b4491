using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Generates the JSON schemas of the documents from their types.</summary>
public static class KnowledgeSchema
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Describe,
    };

    /// <summary>Generates every schema.</summary>
    /// <returns>A file name such as <c>claims.schema.json</c> and the file's text, for each kind of file.</returns>
    public static IReadOnlyDictionary<string, string> Generate() =>
        KnowledgeLayout.Kinds.ToDictionary(kind => kind.SchemaName, kind => Generate(kind.Type), StringComparer.Ordinal);

    /// <summary>Generates the schema of any file that <see cref="StrictJson"/> reads.</summary>
    /// <param name="type">What the file is read into.</param>
    /// <returns>The schema's text.</returns>
    public static string Generate(JsonTypeInfo type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var exported = type.GetJsonSchemaAsNode(Exporter).AsObject();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        foreach (var (name, value) in exported.ToList())
        {
            exported.Remove(name);
            schema[name] = value;
        }

        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = Describe(context.TypeInfo, context.PropertyInfo, node as JsonObject ?? []);

        // The exporter leaves out what has a converter of our own and may be missing.
        foreach (var property in context.TypeInfo.Properties)
        {
            if (schema["properties"]?[property.Name] is JsonObject { Count: 1 } bare && bare.ContainsKey("default"))
            {
                Describe(context.TypeInfo.Options.GetTypeInfo(property.PropertyType), property, bare);
            }
        }

        return schema;
    }

    private static JsonObject Describe(JsonTypeInfo info, JsonPropertyInfo? property, JsonObject schema)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type == typeof(YearMonth))
        {
            schema["type"] = "string";
            schema["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$";
        }

        if (type.IsEnum)
        {
            schema["enum"] = NamesOf(type);
        }
        else if (info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { IsEnum: true } item })
        {
            schema["items"] = new JsonObject { ["enum"] = NamesOf(item) };
        }

        // A key is left out rather than written as null, so no type needs "null" beside its own.
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.First(name => name!.GetValue<string>() != "null")!.DeepClone();
        }

        if (schema["enum"] is JsonArray values && values.FirstOrDefault(value => value is null) is null)
        {
            schema["enum"] = new JsonArray([.. values.Where(value => value is not null).Select(value => value!.DeepClone())]);
        }

        if (schema["default"] is null)
        {
            schema.Remove("default");
        }

        var attributes = property?.AttributeProvider ?? type;
        if (attributes.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute { Description: var text }, ..])
        {
            schema.Insert(0, "description", text);
        }

        return schema;
    }

    private static JsonArray NamesOf(Type type) => new([.. Enum.GetNames(type).Select(name => JsonValue.Create(JsonNamingPolicy.KebabCaseLower.ConvertName(name)))]);
}
