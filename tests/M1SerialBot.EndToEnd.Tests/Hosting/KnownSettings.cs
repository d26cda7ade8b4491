namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The settings that the program knows, as it prints them.</summary>
internal static class KnownSettings
{
    // The runtime's own.
    private const string Diagnostics = "DOTNET_EnableDiagnostics";

    private static readonly Lazy<Task<HashSet<string>>> Printed = new(PrintAsync);

    /// <summary>Checks that variables are settings, one and all.</summary>
    public static async Task CheckAsync(IEnumerable<string> variables)
    {
        var printed = await Printed.Value;
        var set = variables.Select(name => name.Replace("__", ":", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(set);
        Assert.All(set, name => Assert.Contains(name, printed));
    }

    private static async Task<HashSet<string>> PrintAsync() =>
        (await BuiltProgram.RunAsync("config", "--print")).Output.Split('\n').Select(line => line.Split(" = ")[0]).Append(Diagnostics).ToHashSet(StringComparer.Ordinal);
}
