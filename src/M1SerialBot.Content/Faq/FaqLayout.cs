namespace M1SerialBot.Content.Faq;

/// <summary>Where the FAQ lies, and how its files are called.</summary>
internal static class FaqLayout
{
    public const string Folder = "faq/";

    private const string Extension = ".md";

    /// <summary>The slug in a file's name; null where the file lies elsewhere or its name is no slug.</summary>
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
