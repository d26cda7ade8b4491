using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Finding;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Knowledge.Json;

/// <summary>How knowledge is read: nothing unknown, nothing missing, nothing twice, no comments.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(YearMonthConverter),
        typeof(KebabCaseEnumConverter<Grade>),
        typeof(KebabCaseEnumConverter<SourceKind>),
        typeof(KebabCaseEnumConverter<ClaimVerdict>),
        typeof(KebabCaseEnumConverter<CarrierKind>),
        typeof(KebabCaseEnumConverter<ClueKind>),
        typeof(KebabCaseEnumConverter<RefusalReason>),
    ])]
[JsonSerializable(typeof(SourcesFile))]
[JsonSerializable(typeof(VariantsFile))]
[JsonSerializable(typeof(FormatFile))]
[JsonSerializable(typeof(ClaimsFile))]
[JsonSerializable(typeof(SightingsFile))]
[JsonSerializable(typeof(TrapsFile))]
[JsonSerializable(typeof(CluesFile))]
[JsonSerializable(typeof(NotationFile))]
internal sealed partial class KnowledgeJson : JsonSerializerContext;
