using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content.Texts;

/// <summary>Loads the sentences whole or not at all.</summary>
internal static class TextsLoader
{
    /// <summary>Where the files lie, below the config folder.</summary>
    public const string Folder = "texts/";

    private const string English = $"{Folder}{TextLibrary.EnglishLocale}.json";

    /// <summary>Reads every file of sentences; each is named by its locale.</summary>
    /// <param name="files">The files, by their places below the config folder.</param>
    /// <param name="locales">The locales that a file may be named after, besides English.</param>
    /// <param name="issues">Where every issue goes: English missing, a name that is no locale, and whatever is the matter inside a file.</param>
    /// <returns>The sentences; null where there was an issue.</returns>
    public static TextLibrary? Load(IReadOnlyList<ContentFile> files, IReadOnlySet<string> locales, ICollection<KnowledgeIssue> issues)
    {
        var books = new Dictionary<string, TextBook>(StringComparer.Ordinal);
        var before = issues.Count;
        foreach (var file in files)
        {
            var locale = Path.GetFileNameWithoutExtension(file.Path);
            if (locale != TextLibrary.EnglishLocale && !locales.Contains(locale))
            {
                issues.Add(new KnowledgeIssue(file.Path, "$", $"Discord has no locale \"{locale}\"."));
            }
            else if (Load(file.Path, file.Text, issues) is { } book)
            {
                books[locale] = book;
            }
        }

        if (files.All(file => file.Path != English))
        {
            issues.Add(new KnowledgeIssue(English, "$", "This file is missing."));
        }

        return issues.Count == before ? new TextLibrary(books) : null;
    }

    /// <summary>Reads a file of sentences.</summary>
    /// <param name="file">The file, for the issues.</param>
    /// <param name="text">Its text: an object with a sentence for every key.</param>
    /// <param name="issues">Where every issue goes: a key that is missing or unknown, a blank sentence, a place that is missing or unknown.</param>
    /// <returns>The sentences; null where there was an issue.</returns>
    public static TextBook? Load(string file, string text, ICollection<KnowledgeIssue> issues)
    {
        if (StrictJson.Read(file, text, TextsJson.Default.DictionaryStringString, issues) is not Dictionary<string, string> texts)
        {
            return null;
        }

        var found = TextKeys.All.Keys.Except(texts.Keys).Select(key => new KnowledgeIssue(file, "$", $"The sentence \"{key}\" is missing."))
            .Concat(texts.Keys.Except(TextKeys.All.Keys).Select(key => Issue(file, key, "Nothing says this sentence.")))
            .Concat(texts.Keys.Where(key => string.IsNullOrWhiteSpace(texts[key])).Select(key => Issue(file, key, "A sentence is needed.")))
            .Concat(texts.Keys.Intersect(TextKeys.All.Keys).SelectMany(key => CheckPlaces(file, key, texts[key])))
            .ToList();
        found.ForEach(issues.Add);
        return found.Count == 0 ? new TextBook(texts) : null;
    }

    private static IEnumerable<KnowledgeIssue> CheckPlaces(string file, string key, string text)
    {
        var places = new Sentence(text).Places.ToHashSet(StringComparer.Ordinal);
        return places.Except(TextKeys.All[key]).Select(place => Issue(file, key, $"Nothing fills in {{{place}}} here."))
            .Concat(TextKeys.All[key].Except(places).Select(place => Issue(file, key, $"The place {{{place}}} is missing.")));
    }

    private static KnowledgeIssue Issue(string file, string key, string message) => new(file, $"$['{key}']", message);
}
