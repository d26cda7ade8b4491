using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using M1SerialBot.LoopbackDiscord;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>Finds what a bot must tell nobody: its token, the tokens to answer with, who asked, and the digits that they typed.</summary>
internal static partial class SecretLeakCheck
{
    private static readonly HashSet<string> Typed = ["value", "values", "content", "custom_id"];

    /// <summary>Checks that nothing of the kind stands in what was written.</summary>
    /// <param name="discord">The server, which knows everything that the bot was given.</param>
    /// <param name="texts">What was written.</param>
    public static void Check(LoopbackServer discord, IEnumerable<string> texts) =>
        Check(discord.Options.Token, [.. discord.Deliveries.Select(delivery => delivery.Interaction)], texts);

    /// <summary>Checks that nothing of the kind stands in what was written.</summary>
    /// <param name="token">The bot's token.</param>
    /// <param name="interactions">What the bot was given.</param>
    /// <param name="texts">What was written.</param>
    public static void Check(string token, IReadOnlyList<JsonObject> interactions, IEnumerable<string> texts)
    {
        var secrets = interactions.SelectMany(Persons)
            .Concat(interactions.Select(interaction => (string)interaction["token"]!))
            .Append(token)
            .ToHashSet(StringComparer.Ordinal);
        var digits = interactions.SelectMany(interaction => Strings(interaction["data"], isTyped: false))
            .SelectMany(typed => Row().Matches(typed))
            .SelectMany(row => Enumerable.Range(0, row.Length - 3).Select(at => row.Value.Substring(at, 4)))
            .ToHashSet(StringComparer.Ordinal);
        // The link that adds the bot names the application, which is nobody.
        foreach (var text in texts.Select(text => Invitation().Replace(text, "")))
        {
            var rest = WithoutFigures(text);
            var found = secrets.Where(secret => text.Contains(secret, StringComparison.Ordinal)).Concat(digits.Where(run => rest.Contains(run, StringComparison.Ordinal)));
            Assert.True(!found.Any(), $"\"{string.Join("\", \"", found)}\" in: {text}");
        }
    }

    /// <summary>What is left of a text without the figures that differ from one run to the next, in which any four digits may stand in a row by chance.</summary>
    public static string WithoutFigures(string text) => Figures().Replace(text, "");

    // Whoever has a name, with it.
    private static IEnumerable<string> Persons(JsonNode? node) => node switch
    {
        JsonObject person when person["username"] is { } name => [(string)person["id"]!, (string)name!],
        JsonObject whole => whole.SelectMany(part => Persons(part.Value)),
        JsonArray list => list.SelectMany(Persons),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonNode? node, bool isTyped) => node switch
    {
        JsonObject whole => whole.SelectMany(part => Strings(part.Value, Typed.Contains(part.Key))),
        JsonArray list => list.SelectMany(item => Strings(item, isTyped)),
        JsonValue value when isTyped && value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    [GeneratedRegex("https://discord\\.com/oauth2/authorize\\?client_id=[0-9]+")]
    private static partial Regex Invitation();

    [GeneratedRegex(@"(?<![0-9])[0-9]{4,14}(?![0-9])")]
    private static partial Regex Row();

    // What a log is full of, and nobody typed: times, ids, ports, numbers of requests, durations, the version of the knowledge, the name of one run.
    [GeneratedRegex(@"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\S*|\d{15,}|:\d{4,5}\b|:[0-9A-F]{8}\b|\d+\.\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{12,}|\b0H[0-9A-V]{11}\b")]
    private static partial Regex Figures();
}
