using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Languages;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content;

/// <summary>One version of the config folder.</summary>
/// <param name="Decoder">What serials are read with.</param>
/// <param name="Checklist">The checklist in English.</param>
/// <param name="Faq">The FAQ in English.</param>
/// <param name="Languages">Everything that people read, in every language.</param>
internal sealed record ContentSnapshot(SerialDecoder Decoder, BuyerChecklist Checklist, FaqCatalog Faq, LanguageSet Languages)
{
    /// <summary>The sentences in English, or in the language that the terminal was told to speak.</summary>
    public Localizer Texts { get; init; } = Languages.English;

    public KnowledgeBase Knowledge => Decoder.Knowledge;

    /// <summary>The checklist in the language of these texts.</summary>
    public BuyerChecklist ChecklistIn(Localizer texts) => Languages.Of(texts)?.Checklist ?? Checklist;

    /// <summary>The FAQ in the language of these texts. A question in English finds its answer too.</summary>
    public FaqCatalog FaqIn(Localizer texts) => Languages.Of(texts)?.Faq ?? Faq;
}

/// <summary>The last good version of the config folder. Thread-safe.</summary>
internal sealed class ContentStore
{
    private volatile ContentSnapshot _current;
    private volatile IReadOnlyList<KnowledgeIssue> _issues = [];

    public ContentStore(ContentSnapshot content)
    {
        _current = content;
        Watch(content);
    }

    /// <summary>The current version. Read it once per answer, so that no answer mixes two.</summary>
    public ContentSnapshot Current => _current;

    /// <summary>Why the folder's latest state isn't in use; empty if it is.</summary>
    public IReadOnlyList<KnowledgeIssue> Issues => _issues;

    /// <summary>Raised after every change of either.</summary>
    public event Action? Changed;

    /// <summary>Raised if a language turns out to be broken when it's first asked for, with what's wrong. English is used instead.</summary>
    public event Action<IReadOnlyList<KnowledgeIssue>>? LanguageBroken;

    public void Replace(ContentSnapshot content)
    {
        _current = content;
        Watch(content);
        Reject([]);
    }

    /// <summary>Keeps the current version, because the folder has issues.</summary>
    public void Reject(IReadOnlyList<KnowledgeIssue> issues)
    {
        _issues = issues;
        Changed?.Invoke();
    }

    private void Watch(ContentSnapshot content) => content.Languages.Broken = issues =>
    {
        Reject(issues);
        LanguageBroken?.Invoke(issues);
    };
}
