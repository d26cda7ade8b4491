using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Preview;

/// <summary>What the page needs before anything is typed.</summary>
/// <param name="ApplicationId">The made-up application's id.</param>
/// <param name="Commands">The commands as they're registered.</param>
/// <param name="Locales">Discord's names of the languages that have texts.</param>
internal sealed record PreviewSetup(string ApplicationId, JsonArray Commands, IEnumerable<string> Locales);

/// <summary>The state of the config folder.</summary>
/// <param name="Knowledge">The version in use.</param>
/// <param name="Issues">What keeps a later edit out of use.</param>
internal sealed record PreviewConfig(string Knowledge, IReadOnlyList<KnowledgeIssue> Issues);

/// <summary>What the bot asks of Discord after a reply: to delete or change it, or to add to it.</summary>
/// <param name="Method">Such as <c>DELETE</c>.</param>
/// <param name="Path">Below the API's address.</param>
/// <param name="Token">Of the interaction.</param>
/// <param name="ContentType">Null without a body.</param>
/// <param name="Body">As base64 in JSON: there may be files in it.</param>
internal sealed record PreviewRequest(string Method, string Path, string Token, string? ContentType, byte[] Body);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PreviewSetup))]
[JsonSerializable(typeof(PreviewConfig))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(PreviewRequest))]
internal sealed partial class PreviewJson : JsonSerializerContext;
