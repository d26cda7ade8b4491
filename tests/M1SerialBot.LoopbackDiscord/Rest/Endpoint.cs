using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A method on a path, with its handler.</summary>
/// <param name="Route">The route that it belongs to.</param>
/// <param name="Method">The method.</param>
/// <param name="Template">The path with its parameters' names in braces.</param>
/// <param name="NeedsToken">Whether it needs the bot's token.</param>
/// <param name="Serve">Does the work.</param>
internal sealed record Endpoint(Route Route, string Method, string Template, bool NeedsToken, Func<Call, Answer> Serve)
{
    private readonly string[] _segments = Template.Split('/');

    /// <summary>Reads the parameters of a path; null if the path doesn't match.</summary>
    public Dictionary<string, string>? Match(string path)
    {
        var segments = path.Split('/');
        if (segments.Length != _segments.Length)
        {
            return null;
        }

        var found = new Dictionary<string, string>();
        foreach (var (expected, actual) in _segments.Zip(segments))
        {
            if (expected.StartsWith('{'))
            {
                found[expected.Trim('{', '}')] = Uri.UnescapeDataString(actual);
            }
            else if (expected != actual)
            {
                return null;
            }
        }

        return found;
    }
}

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
