using System.Collections.Frozen;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Files;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Languages;

/// <summary>English, and the languages that have a folder in <c>languages/</c>. Each part of one is read when it's first asked for.</summary>
internal sealed class LanguageSet
{
    private readonly FrozenDictionary<string, Language> _languages;
    private readonly List<KnowledgeIssue> _unknown;

    /// <param name="folder">The config folder.</param>
    /// <param name="locales">The names that a language may have.</param>
    /// <param name="english">What's translated.</param>
    public LanguageSet(ContentFolder folder, IReadOnlySet<string> locales, EnglishContent english)
    {
        English = english.Texts;
        var found = folder.Folders(LanguageLayout.Folder);
        _languages = found.Where(locales.Contains)
            .ToFrozenDictionary(locale => locale, locale => new Language(locale, folder, english, issues => Broken?.Invoke(issues)), StringComparer.Ordinal);
        _unknown = [.. found.Where(locale => !locales.Contains(locale)).Select(locale => new KnowledgeIssue($"{LanguageLayout.Folder}{locale}", "$", $"Discord has no locale \"{locale}\"."))];
    }

    public Localizer English { get; }

    /// <summary>Called if a part of a language is broken when it's first asked for; English is used instead.</summary>
    public Action<IReadOnlyList<KnowledgeIssue>>? Broken { get; set; }

    /// <summary>English first.</summary>
    public IEnumerable<string> Locales => _languages.Keys.Order(StringComparer.Ordinal).Prepend(Localizer.English);

    /// <summary>The texts in the first of these locales that has any, else in English.</summary>
    public Localizer For(IEnumerable<string> locales)
    {
        foreach (var locale in locales)
        {
            if (locale == Localizer.English)
            {
                return English;
            }

            if (_languages.TryGetValue(locale, out var language))
            {
                return language.Texts;
            }
        }

        return English;
    }

    /// <summary>The language of these texts; null for English.</summary>
    public Language? Of(Localizer texts) => _languages.GetValueOrDefault(texts.Locale);

    /// <summary>A text in every language but English, by locale, for Discord's localization fields.</summary>
    public IReadOnlyDictionary<string, string> Translations(Func<Localizer, string> sentence) =>
        _languages.ToDictionary(language => language.Key, language => sentence(language.Value.Texts), StringComparer.Ordinal);

    /// <summary>How much of a language is translated, or what's wrong with its files; null if there's no such language.</summary>
    public LanguageCheck? Check(string locale) => _languages.GetValueOrDefault(locale)?.Check();

    /// <summary>Reads every language again, and lists what's wrong.</summary>
    public IReadOnlyList<KnowledgeIssue> Check() =>
        [.. _unknown.Concat(_languages.Values.SelectMany(language => language.Check().Issues)).OrderBy(issue => issue.File, StringComparer.Ordinal)];
}

/// <summary>What there is to translate, and what stands in where a translation is missing.</summary>
internal sealed record EnglishContent(
    Localizer Texts, KnowledgeBase Knowledge, ChecklistDocuments ChecklistFiles, BuyerChecklist Checklist, FaqCatalog Faq, ReferenceData References)
{
    /// <summary>What the terminal's help says; null where there's no terminal.</summary>
    public Func<IEnumerable<KnowledgeSentence>>? Help { get; init; }
}
