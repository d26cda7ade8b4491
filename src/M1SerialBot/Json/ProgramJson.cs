using System.Text.Json.Serialization;

namespace M1SerialBot.Json;

/// <summary>The JSON that the program reads and writes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(DecodeJson))]
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(FindJson))]
[JsonSerializable(typeof(IReadOnlyList<ClaimJson>))]
internal sealed partial class ProgramJson : JsonSerializerContext;
