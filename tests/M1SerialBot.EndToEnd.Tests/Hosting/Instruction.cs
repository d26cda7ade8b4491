using System.Text.Json;
using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>One step of a Dockerfile, its lines joined.</summary>
internal sealed partial record Instruction(string Keyword, string Arguments)
{
    /// <summary>Its words, with what stands in quotes kept together.</summary>
    public IReadOnlyList<string> Words => [.. Word().Matches(Arguments).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal))];

    /// <summary>Its <c>name=value</c> pairs.</summary>
    public IEnumerable<(string Name, string Value)> Pairs => Words.Select(word => word.Split('=', 2)).Select(pair => (pair[0], pair.ElementAtOrDefault(1) ?? ""));

    /// <summary>The program and its arguments where they are written so that no shell is needed to start it; null where one is.</summary>
    public IReadOnlyList<string>? ExecForm
    {
        get
        {
            var list = Arguments[(Arguments.IndexOf("CMD ", StringComparison.Ordinal) is var at and >= 0 ? at + 4 : 0)..];
            return list.StartsWith('[') ? JsonSerializer.Deserialize<List<string>>(list) : null;
        }
    }

    [GeneratedRegex("""(?:"[^"]*"|[^\s"])+""")]
    private static partial Regex Word();
}
