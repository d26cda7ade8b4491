using M1SerialBot.DiscordApi.Commands;

namespace M1SerialBot.Texts;

/// <summary>The sentences in every language that there is; English is always there.</summary>
/// <param name="books">The sentences by locale.</param>
internal sealed class TextLibrary(IReadOnlyDictionary<string, TextBook> books)
{
    /// <summary>The locale that stands in for every other.</summary>
    public const string EnglishLocale = "en";

    /// <summary>English.</summary>
    public TextBook English { get; } = books[EnglishLocale];

    /// <summary>The sentences for somebody whose language is known or not.</summary>
    /// <param name="locale">A locale of Discord's, or null.</param>
    public TextBook For(string? locale)
    {
        foreach (var candidate in Locales.FallbacksOf(locale))
        {
            if (books.TryGetValue(candidate, out var book))
            {
                return book;
            }
        }

        return English;
    }

    /// <summary>A sentence in every language but English, by locale, for what Discord translates itself.</summary>
    /// <param name="key">One of <see cref="TextKeys"/>, without places.</param>
    public IReadOnlyDictionary<string, string> Translations(string key) =>
        books.Where(book => book.Key != EnglishLocale).ToDictionary(book => book.Key, book => book.Value.Say(key), StringComparer.Ordinal);
}
