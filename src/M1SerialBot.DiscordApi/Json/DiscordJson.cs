using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Json;

/// <summary>Everything that Discord is sent or sends; nothing that is null is sent.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(AutocompleteChoices))]
[JsonSerializable(typeof(Modal))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
[JsonSerializable(typeof(Hello))]
[JsonSerializable(typeof(Ready))]
[JsonSerializable(typeof(GatewaySendPayload<Identify>))]
[JsonSerializable(typeof(GatewaySendPayload<Resume>))]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(ApplicationInfo))]
[JsonSerializable(typeof(RestError))]
internal sealed partial class DiscordJson : JsonSerializerContext;
