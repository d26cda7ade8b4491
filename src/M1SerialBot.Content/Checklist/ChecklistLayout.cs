using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist;

/// <summary>The checklist's files and their types.</summary>
internal static class ChecklistLayout
{
    public const string Folder = "checklist/";
    public const string Symptoms = $"{Folder}symptoms.json";
    public const string Warnings = $"{Folder}warnings.json";

    /// <summary>The types by the names of their schemas.</summary>
    public static IReadOnlyDictionary<string, JsonTypeInfo> Schemas { get; } = new Dictionary<string, JsonTypeInfo>(StringComparer.Ordinal)
    {
        ["checklist-section.schema.json"] = ChecklistJson.Default.ChecklistSection,
        ["checklist-symptoms.schema.json"] = ChecklistJson.Default.SymptomsDocument,
        ["checklist-warnings.schema.json"] = ChecklistJson.Default.WarningsDocument,
    };

    public static string FileOf(string section) => $"{Folder}{section}.json";

    /// <summary>Every other file is a section.</summary>
    public static JsonTypeInfo TypeOf(string path) => path switch
    {
        Symptoms => ChecklistJson.Default.SymptomsDocument,
        Warnings => ChecklistJson.Default.WarningsDocument,
        _ => ChecklistJson.Default.ChecklistSection,
    };
}

/// <summary>Reads the checklist as strictly as the knowledge.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(KebabCaseEnumConverter<Grade>),
        typeof(KebabCaseEnumConverter<Situation>),
        typeof(KebabCaseEnumConverter<CostClass>),
        typeof(KebabCaseEnumConverter<Sketch>),
    ])]
[JsonSerializable(typeof(ChecklistSection))]
[JsonSerializable(typeof(SymptomsDocument))]
[JsonSerializable(typeof(WarningsDocument))]
internal sealed partial class ChecklistJson : JsonSerializerContext;
