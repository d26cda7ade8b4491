using System.Collections.Frozen;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content.Faq;

/// <summary>How a language's questions are split into words, and what its words say about the subject of a question.</summary>
internal sealed class SearchWords
{
    private readonly Func<string, string> _stemmer;
    private readonly FrozenDictionary<string, string> _forms;
    private readonly FrozenSet<string> _stopWords;
    private readonly FrozenSet<string> _money;
    private readonly FrozenSet<string> _common;
    private readonly FrozenSet<string> _asking;
    private readonly FrozenSet<string> _beside;
    private readonly FrozenSet<string> _negation;
    private readonly FrozenSet<string> _advice;
    private readonly Func<IEnumerable<string>, SearchWords>? _knowing;

    /// <param name="document">The words.</param>
    /// <param name="split">Splits a text into lower-case words.</param>
    /// <param name="stemmer">Maps the forms of a word to one stem, which needn't be a word.</param>
    /// <param name="knowing">Makes the same with a splitter that knows the words of these texts; null if it needs none.</param>
    public SearchWords(SearchDocument document, Func<string, string[]> split, Func<string, string> stemmer, Func<IEnumerable<string>, SearchWords>? knowing = null)
    {
        (Split, _stemmer, _knowing) = (split, stemmer, knowing);
        _forms = document.Forms.Select(split).SelectMany(words => words.Skip(1).Select(form => (Form: form, Word: words[0])))
            .DistinctBy(pair => pair.Form).ToFrozenDictionary(pair => pair.Form, pair => pair.Word, StringComparer.Ordinal);
        _stopWords = Words(document.Stop);
        _money = Words(document.Money);
        _asking = Stems(document.Asking);
        _beside = Stems(document.Beside);
        _common = [.. Stems(document.Common), .. _asking];
        _negation = Stems(document.Negation);
        _advice = Stems(document.Advice);
    }

    /// <summary>Splits a text into lower-case words without diacritics or punctuation.</summary>
    public Func<string, string[]> Split { get; }

    /// <summary>The same, for searches in these texts.</summary>
    public SearchWords Knowing(IEnumerable<string> texts) => _knowing?.Invoke(texts) ?? this;

    /// <summary>The stem of a word as <see cref="Split"/> gives it.</summary>
    public string Stem(string word) => _stemmer(_forms.GetValueOrDefault(word, word));

    /// <summary>Whether a search ignores this word (not stemmed).</summary>
    public bool IsStopWord(string word) => _stopWords.Contains(word);

    /// <summary>Whether this word (not stemmed) is a currency.</summary>
    public bool IsMoney(string word) => _money.Contains(word);

    /// <summary>Whether this stem alone doesn't name a subject.</summary>
    public bool IsCommon(string stem) => _common.Contains(stem);

    /// <summary>Whether this stem can be next to any subject without changing it: a question word, an action, a model, a serial, a year.</summary>
    public bool IsNeutral(string stem) => _asking.Contains(stem) || _beside.Contains(stem) || IsSerialOrYear(stem);

    public bool IsAdvice(string stem) => _advice.Contains(stem);

    /// <summary>Whether this stem negates or asks for advice. That matters to the answer, but isn't a subject.</summary>
    public bool IsMood(string stem) => _negation.Contains(stem) || IsAdvice(stem);

    /// <summary>Whether this stem counts when a question is compared with a topic.</summary>
    public bool IsContent(string stem) => !IsNeutral(stem) && !IsMood(stem);

    private static bool IsSerialOrYear(string stem) =>
        stem.All(char.IsAsciiDigit) && (stem.Length is >= 5 and <= 8 || (stem.Length == 4 && stem[..2] is "19" or "20"));

    private FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Split(word)).ToFrozenSet(StringComparer.Ordinal);

    private FrozenSet<string> Stems(string text) => Words(text).Select(Stem).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary><c>languages/de/search.json</c>: lists of words with blanks between them.</summary>
/// <param name="Stop">Small words, polite words, and what every question is about: a search ignores them.</param>
/// <param name="Common">Words that alone don't name a subject.</param>
/// <param name="Asking">Question words.</param>
/// <param name="Beside">Words that can be next to any subject without changing it: actions, models, currencies.</param>
/// <param name="Negation">Words that negate.</param>
/// <param name="Advice">Words that ask for advice.</param>
/// <param name="Money">Currencies: a number beside one is an amount.</param>
/// <param name="Forms">A word, and other forms of it or words for the same, which count as that word.</param>
internal sealed record SearchDocument(
    string Stop, string Common, string Asking, string Beside, string Negation, string Advice, string Money, IReadOnlyList<string> Forms);

/// <summary>For reading without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(SearchDocument))]
internal sealed partial class SearchJson : JsonSerializerContext;

/// <summary>Reads a language's words for searches.</summary>
internal static class SearchWordsReader
{
    private static readonly SearchDocument None = new("", "", "", "", "", "", "", []);

    /// <summary>Without a file no word is special. What's wrong with the file is reported.</summary>
    public static SearchWords Read(string locale, ContentFile? file, ICollection<KnowledgeIssue> issues)
    {
        var document = file is not null && StrictJson.Read(file.Path, file.Text, SearchJson.Default.SearchDocument, issues) is SearchDocument read ? read : None;
        return locale switch
        {
            "de" => new SearchWords(document, GermanWords.Split, GermanWords.Stem),
            "ja" => JapaneseWords.Make(document),
            _ => new SearchWords(document, SearchTokenizer.Tokenize, word => word),
        };
    }
}
