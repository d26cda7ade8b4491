using System.Text.Json.Serialization;

namespace M1SerialBot.Preview;

/// <summary>Everything that the page is told besides replies.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PreviewSetup))]
[JsonSerializable(typeof(PreviewConfig))]
[JsonSerializable(typeof(PreviewRequest))]
internal sealed partial class PreviewJson : JsonSerializerContext;
