using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Gateway;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(GatewaySendPayload<Identify>))]
[JsonSerializable(typeof(GatewaySendPayload<Resume>))]
internal sealed partial class GatewayJson : JsonSerializerContext;
