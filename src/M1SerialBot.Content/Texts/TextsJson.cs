using System.Text.Json.Serialization;

namespace M1SerialBot.Content.Texts;

/// <summary>Reads a file of sentences without reflection.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TextsJson : JsonSerializerContext;
