namespace M1SerialBot.Content.Texts;

/// <summary>The texts in all languages. English is always there.</summary>
internal sealed class LocalizerFactory(IReadOnlyDictionary<string, Localizer> books)
{
    /// <summary>The fallback.</summary>
    public const string EnglishLocale = "en";

    public Localizer English { get; } = books[EnglishLocale];

    /// <summary>The locales that have texts.</summary>
    public IEnumerable<string> Locales => books.Keys;

    /// <summary>The texts in the first of these locales that has any, else in English.</summary>
    public Localizer For(IEnumerable<string> locales)
    {
        foreach (var candidate in locales)
        {
            if (books.TryGetValue(candidate, out var book))
            {
                return book;
            }
        }

        return English;
    }

    /// <summary>A text in every language but English, by locale, for Discord's localization fields.</summary>
    public IReadOnlyDictionary<string, string> Translations(Func<Localizer, string> sentence) =>
        books.Where(book => book.Key != EnglishLocale).ToDictionary(book => book.Key, book => sentence(book.Value), StringComparer.Ordinal);
}
