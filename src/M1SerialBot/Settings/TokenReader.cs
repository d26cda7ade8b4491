using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Settings;

/// <summary>Reads the bot's token, which may be set in one of four places.</summary>
internal static class TokenReader
{
    public const string Variable = "DISCORD_TOKEN";
    public const string FileVariable = "DISCORD_TOKEN_FILE";
    public const string Setting = "Discord:Token";
    public const string FileSetting = "Discord:TokenFile";

    // Discord's have about 70 characters.
    private const int Longest = 1024;

    public const string Places = $"{Variable} or {FileVariable}";

    /// <summary>Also true for a token that can't be used.</summary>
    public static bool IsSet(IConfiguration configuration) => PlacesOf(configuration).Any();

    /// <returns>Null if there's none, or if it's set twice, its file can't be read or it can't be a token: those are problems.</returns>
    public static BotToken? Read(IConfiguration configuration, ICollection<string> problems)
    {
        var set = PlacesOf(configuration).ToList();
        if (set.Count > 1)
        {
            problems.Add($"{string.Join(" and ", set)} are both set. Set only one of them.");
            return null;
        }

        if (set is not [var place])
        {
            return null;
        }

        var text = place is FileVariable or FileSetting ? ReadFile(place, configuration[place]!, problems) : configuration[place];
        return text is null ? null : Check(place, text.Trim(), problems);
    }

    private static IEnumerable<string> PlacesOf(IConfiguration configuration) =>
        new[] { Variable, FileVariable, Setting, FileSetting }.Where(name => !string.IsNullOrWhiteSpace(configuration[name]));

    private static string? ReadFile(string place, string path, ICollection<string> problems)
    {
        try
        {
            // A file may be endless: read just enough to see that it's too long.
            using var reader = new StreamReader(path);
            var text = new char[Longest * 2];
            return new string(text, 0, reader.ReadBlock(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problems.Add($"{place} names a file that can't be read: {exception.Message}");
            return null;
        }
    }

    private static BotToken? Check(string place, string text, ICollection<string> problems)
    {
        if (text.StartsWith("Bot ", StringComparison.Ordinal))
        {
            problems.Add($"{place}: leave out the \"Bot\" before the token.");
        }
        else if (text.Length is 0 or > Longest || text.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            problems.Add($"{place} isn't a token: a token is one word.");
        }
        else
        {
            return new BotToken(text, place);
        }

        return null;
    }
}

/// <summary>The bot's token.</summary>
/// <param name="Value">Secret.</param>
/// <param name="Setting">Where it was set, to be named if Discord rejects it.</param>
internal sealed record BotToken(string Value, string Setting)
{
    public override string ToString() => Setting;
}
