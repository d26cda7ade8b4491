using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A request to an endpoint.</summary>
/// <param name="Parameters">The path's parameters, by name.</param>
/// <param name="Query">The query's parameters, by name.</param>
/// <param name="Body">The JSON body; its reader owns it.</param>
/// <param name="Files">The files of a form.</param>
internal sealed record Call(
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyDictionary<string, string> Query,
    JsonNode? Body,
    IReadOnlyList<RecordedFile> Files)
{
    public string this[string parameter] => Parameters[parameter];

    public bool Asks(string flag) => Query.GetValueOrDefault(flag) is "true" or "1" or "True";
}
