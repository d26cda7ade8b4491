namespace M1SerialBot.Content.Faq;

/// <summary>The FAQ's folder and file names.</summary>
internal static class FaqLayout
{
    public const string Folder = "faq/";

    /// <summary>A server's own topics, which no update touches. One replaces the topic of the same slug.</summary>
    public const string LocalFolder = "faq/local/";

    private const string Extension = ".md";

    /// <summary>The slug of a file, or null if it's elsewhere or badly named.</summary>
    public static string? SlugOf(string path)
    {
        var folder = IsLocal(path) ? LocalFolder : Folder;
        if (!path.StartsWith(folder, StringComparison.Ordinal) || !path.EndsWith(Extension, StringComparison.Ordinal))
        {
            return null;
        }

        var slug = path[folder.Length..^Extension.Length];
        return slug.Length is > 0 and <= FaqLimits.Slug && slug.Split('-').All(IsWord) ? slug : null;
    }

    public static bool IsLocal(string path) => path.StartsWith(LocalFolder, StringComparison.Ordinal);

    private static bool IsWord(string part) => part.Length > 0 && part.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character));
}

/// <summary>Limits, so that a topic fits into Discord's choices and embeds. Lengths are in characters.</summary>
internal static class FaqLimits
{
    public const int Title = 100;

    public const int Slug = 32;

    /// <summary>The whole answer.</summary>
    public const int Body = 1800;

    /// <summary>The same in another language, which may need more words.</summary>
    public const int TranslatedBody = 2500;

    /// <summary>Words of the short form.</summary>
    public const int ShortWords = 90;

    /// <summary>Topics in one list, and so pinned topics.</summary>
    public const int Choices = 25;
}
