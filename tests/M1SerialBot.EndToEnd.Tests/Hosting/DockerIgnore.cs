using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What is kept out of every image: names at the top, and after <c>**/</c> names anywhere; an <c>*</c> stands for part of a name.</summary>
internal sealed class DockerIgnore
{
    private readonly Regex _ignored;

    private DockerIgnore(IEnumerable<string> lines) => _ignored = new Regex($"^(?:{string.Join('|', lines.Select(Pattern))})(?:/|$)");

    /// <summary>Ours.</summary>
    public static DockerIgnore Ours() => Parse(File.ReadAllText(Repository.Find(".dockerignore")));

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">Something in it is not known here.</exception>
    public static DockerIgnore Parse(string text) =>
        new(text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));

    /// <summary>Whether a file is kept out.</summary>
    /// <param name="path">Its path from the top, with slashes.</param>
    public bool KeepsOut(string path) => _ignored.IsMatch(path);

    private static string Pattern(string line)
    {
        var (anywhere, name) = line.StartsWith("**/", StringComparison.Ordinal) ? ("(?:.*/)?", line[3..]) : ("", line);
        return name.AsSpan().IndexOfAny("!/?[") < 0 && !name.Contains("**", StringComparison.Ordinal)
            ? anywhere + Regex.Escape(name).Replace(@"\*", "[^/]*", StringComparison.Ordinal)
            : throw new FormatException($"\"{line}\" is not known here.");
    }
}
