using System.Text.Json.Nodes;

namespace M1SerialBot.DiscordApi.Registration;

/// <summary>The registered commands.</summary>
/// <param name="Differences">A line for each difference to the ones that are wanted.</param>
/// <param name="Ids">The commands' ids, by name.</param>
/// <param name="Application">The application that they belong to.</param>
public sealed record RegisteredCommands(IReadOnlyList<string> Differences, IReadOnlyDictionary<string, Snowflake> Ids, Snowflake Application)
{
    internal static RegisteredCommands Of(IReadOnlyList<string> differences, JsonArray registered, Snowflake application)
    {
        var ids = new Dictionary<string, Snowflake>(StringComparer.Ordinal);
        foreach (var command in registered)
        {
            if ((string?)command?["name"] is { } name && Snowflake.TryParse((string?)command["id"], out var id))
            {
                ids[name] = id;
            }
        }

        return new RegisteredCommands(differences, ids, application);
    }
}
