using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Hosting;

/// <summary>Reads the bot's token from the one place where it was put.</summary>
internal static class TokenReader
{
    public const string Variable = "DISCORD_TOKEN";
    public const string FileVariable = "DISCORD_TOKEN_FILE";
    public const string Setting = "Discord:Token";
    public const string FileSetting = "Discord:TokenFile";

    // Discord's have some seventy characters.
    private const int Longest = 1024;

    /// <summary>Every place that a token can be put.</summary>
    public const string Places = $"{Variable} or {FileVariable}";

    /// <summary>Whether a token was put anywhere, of use or not.</summary>
    public static bool IsSet(IConfiguration configuration) => PlacesOf(configuration).Any();

    /// <summary>Reads the token.</summary>
    /// <param name="configuration">Where it was put.</param>
    /// <param name="problems">Where what is the matter is told: two places at once, a file that cannot be read, something that is no token.</param>
    /// <returns>The token; null where there is none, or where there was a problem.</returns>
    public static BotToken? Read(IConfiguration configuration, ICollection<string> problems)
    {
        var set = PlacesOf(configuration).ToList();
        if (set.Count > 1)
        {
            problems.Add($"{string.Join(" and ", set)} are set at once; set only one of them.");
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
            // No more than tells that it is too long: a file may be endless.
            using var reader = new StreamReader(path);
            var text = new char[Longest * 2];
            return new string(text, 0, reader.ReadBlock(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            problems.Add($"{place} names a file that cannot be read: {exception.Message}");
            return null;
        }
    }

    private static BotToken? Check(string place, string text, ICollection<string> problems)
    {
        if (text.StartsWith("Bot ", StringComparison.Ordinal))
        {
            problems.Add($"{place}: leave out the \"Bot\" in front of the token.");
        }
        else if (text.Length is 0 or > Longest || text.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            problems.Add($"{place} holds no token: a token is one word.");
        }
        else
        {
            return new BotToken(text, place);
        }

        return null;
    }
}
