using System.Text.Json.Nodes;

namespace M1SerialBot.DiscordApi.Registration;

/// <summary>What is registered once commands were compared or written.</summary>
/// <param name="Differences">A line for each difference that there was; none where nothing was written.</param>
/// <param name="Ids">The commands' ids by their names.</param>
public sealed record RegisteredCommands(IReadOnlyList<string> Differences, IReadOnlyDictionary<string, Snowflake> Ids)
{
    internal static RegisteredCommands Of(IReadOnlyList<string> differences, JsonArray registered)
    {
        var ids = new Dictionary<string, Snowflake>(StringComparer.Ordinal);
        foreach (var command in registered)
        {
            if ((string?)command?["name"] is { } name && Snowflake.TryParse((string?)command["id"], out var id))
            {
                ids[name] = id;
            }
        }

        return new RegisteredCommands(differences, ids);
    }
}
