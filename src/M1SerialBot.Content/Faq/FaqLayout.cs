namespace M1SerialBot.Content.Faq;

/// <summary>The FAQ's folder and file names.</summary>
internal static class FaqLayout
{
    public const string Folder = "faq/";

    private const string Extension = ".md";

    /// <summary>The slug of a file, or null if it's elsewhere or badly named.</summary>
    public static string? SlugOf(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Extension, StringComparison.Ordinal))
        {
            return null;
        }

        var slug = path[Folder.Length..^Extension.Length];
        return slug.Length is > 0 and <= FaqLimits.Slug && slug.Split('-').All(IsWord) ? slug : null;
    }

    private static bool IsWord(string part) => part.Length > 0 && part.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character));
}

/// <summary>Limits, so that a topic fits into Discord's choices and embeds. Lengths are in characters.</summary>
internal static class FaqLimits
{
    public const int Title = 100;

    public const int Slug = 32;

    public const int Body = 1800;

    /// <summary>Topics in one list, and so pinned topics.</summary>
    public const int Choices = 25;
}
