using System.Text.Json.Serialization;

namespace M1SerialBot.Health;

/// <summary>Reads and writes what <c>/readyz</c> answers with.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
