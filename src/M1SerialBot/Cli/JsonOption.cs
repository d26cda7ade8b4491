using System.CommandLine;

namespace M1SerialBot.Cli;

/// <summary>The option that every command has: print JSON, for scripts.</summary>
internal static class JsonOption
{
    public static Option<bool> Make() => new("--json") { Description = "Print JSON, for scripts." };
}
