using System.Text.Json.Serialization;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist;

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
