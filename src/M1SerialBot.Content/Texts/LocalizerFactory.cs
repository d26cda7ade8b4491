namespace M1SerialBot.Content.Texts;

/// <summary>The sentences in every language that there is; English is always there.</summary>
/// <param name="books">The sentences by locale.</param>
internal sealed class LocalizerFactory(IReadOnlyDictionary<string, Localizer> books)
{
    /// <summary>The locale that stands in for every other.</summary>
    public const string EnglishLocale = "en";

    /// <summary>English.</summary>
    public Localizer English { get; } = books[EnglishLocale];

    /// <summary>The sentences for a reader: in the first of these locales that there are sentences for, else in English.</summary>
    /// <param name="locales">The reader's locales, the best first.</param>
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

    /// <summary>A sentence in every language but English, by locale, for what Discord translates itself.</summary>
    public IReadOnlyDictionary<string, string> Translations(Func<Localizer, string> sentence) =>
        books.Where(book => book.Key != EnglishLocale).ToDictionary(book => book.Key, book => sentence(book.Value), StringComparer.Ordinal);
}
