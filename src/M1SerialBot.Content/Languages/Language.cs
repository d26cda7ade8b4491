using System.Collections.Frozen;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Loading;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Files;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Languages;

/// <summary>One language besides English. Whatever it lacks is in English, sentence by sentence.</summary>
/// <remarks>A part that's broken is in English as a whole, and is reported.</remarks>
internal sealed class Language
{
    private readonly string _locale;
    private readonly ContentFolder _folder;
    private readonly EnglishContent _english;
    private readonly Action<IReadOnlyList<KnowledgeIssue>> _broken;
    private readonly Lazy<Localizer> _texts;
    private readonly Lazy<BuyerChecklist> _checklist;
    private readonly Lazy<FaqCatalog> _faq;

    public Language(string locale, ContentFolder folder, EnglishContent english, Action<IReadOnlyList<KnowledgeIssue>> broken)
    {
        (_locale, _folder, _english, _broken) = (locale, folder, english, broken);
        _texts = new Lazy<Localizer>(() => Read(ReadTexts) ?? english.Texts);
        _checklist = new Lazy<BuyerChecklist>(() => Read(ReadChecklist) ?? english.Checklist);
        _faq = new Lazy<FaqCatalog>(() => Read(ReadFaq) ?? english.Faq);
    }

    public Localizer Texts => _texts.Value;

    public BuyerChecklist Checklist => _checklist.Value;

    public FaqCatalog Faq => _faq.Value;

    /// <summary>Reads every file again, whatever is in use.</summary>
    public LanguageCheck Check()
    {
        var issues = new List<KnowledgeIssue>();
        var texts = ReadWords(LanguageLayout.Texts(_locale), issues);
        TextsLoader.Check(LanguageLayout.Texts(_locale), texts, issues);
        var knowledge = ReadWords(LanguageLayout.Knowledge(_locale), issues);
        var checklist = ReadWords(LanguageLayout.Checklist(_locale), issues);
        ReadChecklist(issues);
        var topics = ReadTopics(issues);
        ReadFaq(issues);
        var from = ReadWords(LanguageLayout.TranslatedFrom(_locale), issues);
        var help = ReadWords(LanguageLayout.Help(_locale), issues);
        LanguagePart[] parts =
        [
            LanguagePart.Of("texts", LanguageLayout.Texts(_locale), _english.Texts.Under("").Select(text => new KnowledgeSentence(text.Key, text.Value)), texts.Keys, from),
            LanguagePart.Of("knowledge", LanguageLayout.Knowledge(_locale), _english.Knowledge.Sentences, knowledge.Keys, from),
            LanguagePart.Of("checklist", LanguageLayout.Checklist(_locale), ChecklistTranslation.Sentences(_english.ChecklistFiles), checklist.Keys, from),
            LanguagePart.Of("faq", LanguageLayout.Faq(_locale), _english.Faq.Sentences, topics.Select(topic => topic.Slug), from),
            .. _english.Help is { } sentences ? [LanguagePart.Of("help", LanguageLayout.Help(_locale), sentences(), help.Keys, from)] : Array.Empty<LanguagePart>(),
        ];
        return new LanguageCheck(_locale, parts, [.. issues.Distinct()]);
    }

    private T? Read<T>(Func<List<KnowledgeIssue>, T?> read)
        where T : class
    {
        var issues = new List<KnowledgeIssue>();
        var found = read(issues);
        if (issues.Count == 0)
        {
            return found;
        }

        _broken(issues);
        return null;
    }

    private Localizer ReadTexts(List<KnowledgeIssue> issues)
    {
        var texts = ReadWords(LanguageLayout.Texts(_locale), issues);
        TextsLoader.Check(LanguageLayout.Texts(_locale), texts, issues);
        return issues.Count > 0 ? _english.Texts : new Localizer(texts, _english.Texts)
        {
            Locale = _locale,
            Knowledge = new Lazy<FrozenDictionary<string, string>>(() => Read(ReadKnowledge) ?? FrozenDictionary<string, string>.Empty),
        };
    }

    // By the English text: that's what a result carries.
    private FrozenDictionary<string, string> ReadKnowledge(List<KnowledgeIssue> issues)
    {
        var words = ReadWords(LanguageLayout.Knowledge(_locale), issues);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in _english.Knowledge.Sentences)
        {
            if (words.TryGetValue(sentence.Id, out var translated))
            {
                found.TryAdd(sentence.Text, translated);
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private BuyerChecklist? ReadChecklist(List<KnowledgeIssue> issues)
    {
        var file = LanguageLayout.Checklist(_locale);
        var words = ReadWords(file, issues);
        var translated = ChecklistTranslation.Translate(_english.ChecklistFiles, words);
        var found = new List<KnowledgeIssue>();
        var checklist = ChecklistLoader.Load(translated, _english.References, found);
        issues.AddRange(found.Select(issue => new KnowledgeIssue(file, $"{issue.File} {issue.Path}", issue.Message)));
        return checklist;
    }

    private FaqCatalog? ReadFaq(List<KnowledgeIssue> issues)
    {
        var before = issues.Count;
        var words = SearchWordsReader.Read(_locale, _folder.ReadIfThere(LanguageLayout.Search(_locale), issues), issues);
        var topics = ReadTopics(issues);
        FaqLoader.CheckNames(topics.SelectMany(topic => topic.Names()), issues);
        return issues.Count == before ? _english.Faq.Translate(topics, words) : null;
    }

    private List<FaqTranslation> ReadTopics(List<KnowledgeIssue> issues) =>
        FaqReader.ReadTranslations(LanguageLayout.Faq(_locale), _folder.ReadAll(LanguageLayout.Faq(_locale), "*.md", issues), issues);

    private Dictionary<string, string> ReadWords(string path, List<KnowledgeIssue> issues)
    {
        var words = _folder.ReadIfThere(path, issues) is { } file ? WordsFile.Read(file, issues) : null;
        return words ?? new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
