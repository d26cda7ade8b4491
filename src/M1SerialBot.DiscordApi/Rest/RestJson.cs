using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Rest;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(ApplicationInfo))]
[JsonSerializable(typeof(RestError))]
internal sealed partial class RestJson : JsonSerializerContext;
