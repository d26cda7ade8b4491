using System.Text.Json.Nodes;

namespace M1SerialBot.EndToEnd.Tests;

/// <summary>How the program ended, and what it wrote.</summary>
internal sealed record Ended(int ExitCode, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;
}
