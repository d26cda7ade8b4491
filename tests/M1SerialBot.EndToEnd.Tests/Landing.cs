namespace M1SerialBot.EndToEnd.Tests;

/// <summary>Marks explicit tests that <c>.ci/run</c> runs before a change lands, and <c>dotnet test</c> leaves out because it is run while somebody works.</summary>
internal static class Landing
{
    public const string Trait = "Before";
    public const string Value = "landing";
}
