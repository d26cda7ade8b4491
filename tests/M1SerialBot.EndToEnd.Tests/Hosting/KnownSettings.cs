using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The settings that the program reads, taken from the sources that read them.</summary>
internal static partial class KnownSettings
{
    private static readonly HashSet<string> Names =
    [
        .. Directory.EnumerateFiles(Repository.Find("src", "M1SerialBot", "Hosting"), "*.cs").SelectMany(file => Name().Matches(File.ReadAllText(file))).Select(name => name.Groups[1].Value),
        // The runtime's own.
        "DOTNET_EnableDiagnostics",
    ];

    /// <summary>Checks that each of some variables is one of them.</summary>
    public static void Check(IEnumerable<string> variables)
    {
        var set = variables.Select(name => name.Replace("__", ":", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(set);
        Assert.All(set, name => Assert.Contains(name, Names));
    }

    [GeneratedRegex("""const string \w+ = "((?:Discord|Bot|Health|Otel|Policy):\w+|DISCORD_\w+)";""")]
    private static partial Regex Name();
}
