using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Commands;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Interactions;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Json;

/// <summary>Everything that Discord is sent or sends; nothing that is null is sent.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(ChoiceList))]
[JsonSerializable(typeof(Modal))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(Command<Identify>))]
[JsonSerializable(typeof(Command<Resume>))]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(ApplicationInfo))]
[JsonSerializable(typeof(RestError))]
internal sealed partial class DiscordJson : JsonSerializerContext;
