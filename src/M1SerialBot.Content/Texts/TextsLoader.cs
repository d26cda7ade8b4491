using System.Collections.Frozen;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content.Texts;

/// <summary>Loads all languages, all or nothing.</summary>
internal static class TextsLoader
{
    public const string Folder = "texts/";

    private const string English = $"{Folder}{LocalizerFactory.EnglishLocale}.json";

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Placeholders =
        Localizer.Keys.ToFrozenDictionary(key => key.Name, key => key.Placeholders, StringComparer.Ordinal);

    /// <summary>Files are named by their locale; these locales are allowed besides English.</summary>
    /// <returns>Null if there was an issue.</returns>
    public static LocalizerFactory? Load(IReadOnlyList<ContentFile> files, IReadOnlySet<string> locales, ICollection<KnowledgeIssue> issues)
    {
        var languages = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        var before = issues.Count;
        foreach (var file in files)
        {
            var locale = Path.GetFileNameWithoutExtension(file.Path);
            if (locale != LocalizerFactory.EnglishLocale && !locales.Contains(locale))
            {
                issues.Add(new KnowledgeIssue(file.Path, "$", $"Discord has no locale \"{locale}\"."));
            }
            else if (Read(file, isWhole: locale == LocalizerFactory.EnglishLocale, issues) is { } texts)
            {
                languages[locale] = texts;
            }
        }

        if (files.All(file => file.Path != English))
        {
            issues.Add(new KnowledgeIssue(English, "$", "This file is missing."));
        }

        return issues.Count == before ? Make(languages) : null;
    }

    private static LocalizerFactory Make(Dictionary<string, IReadOnlyDictionary<string, string>> languages)
    {
        var english = new Localizer(languages[LocalizerFactory.EnglishLocale]);
        return new LocalizerFactory(languages.ToDictionary(
            language => language.Key,
            language => language.Key == LocalizerFactory.EnglishLocale ? english : new Localizer(language.Value, english),
            StringComparer.Ordinal));
    }

    // Only English must be complete; other languages fall back to it.
    private static Dictionary<string, string>? Read(ContentFile file, bool isWhole, ICollection<KnowledgeIssue> issues)
    {
        if (StrictJson.Read(file.Path, file.Text, TextsJson.Default.DictionaryStringString, issues) is not Dictionary<string, string> texts)
        {
            return null;
        }

        var missing = Localizer.Keys.Where(key => isWhole && !texts.ContainsKey(key.Name)).Select(key => new KnowledgeIssue(file.Path, "$", $"The sentence \"{key.Name}\" is missing."));
        List<KnowledgeIssue> found = [.. missing, .. texts.SelectMany(text => Check(file.Path, text.Key, text.Value))];
        found.ForEach(issues.Add);
        return found.Count == 0 ? texts : null;
    }

    private static IEnumerable<KnowledgeIssue> Check(string file, string key, string text)
    {
        if (!Placeholders.TryGetValue(key, out var known))
        {
            return [Issue(file, key, "Nothing says this sentence.")];
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return [Issue(file, key, "A sentence is needed."), .. known.Select(placeholder => Missing(file, key, placeholder))];
        }

        var found = MessageTemplate.PlaceholdersIn(text).ToList();
        return found.Except(known).Select(placeholder => Issue(file, key, $"Nothing fills in {{{placeholder}}} here."))
            .Concat(known.Except(found).Select(placeholder => Missing(file, key, placeholder)));
    }

    private static KnowledgeIssue Missing(string file, string key, string placeholder) => Issue(file, key, $"The place {{{placeholder}}} is missing.");

    private static KnowledgeIssue Issue(string file, string key, string message) => new(file, $"$['{key}']", message);
}

/// <summary>For reading without reflection.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TextsJson : JsonSerializerContext;
