using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.DiscordApi.Models;

/// <summary>Reads and writes the models. Null is never sent.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(AutocompleteChoices))]
[JsonSerializable(typeof(Modal))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
internal sealed partial class DiscordJson : JsonSerializerContext;
