using System.Collections.Frozen;
using System.Globalization;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Texts;

/// <summary>All texts in one language.</summary>
/// <remarks>Its members are generated from <c>config/texts/en.json</c>. The texts themselves are read at run time.</remarks>
[HasTexts(typeof(Grade))]
[HasTexts(typeof(Confidence))]
[HasTexts(typeof(ConfidenceReason))]
[HasTexts(typeof(ClueKind))]
[HasTexts(typeof(Trust))]
[HasTexts(typeof(NonSerialKind))]
[HasTexts(typeof(WitnessKind))]
[HasTexts(typeof(Weight))]
[HasTexts(typeof(ClaimVerdict))]
[HasTexts(typeof(ComparisonVerdict))]
[HasTexts(typeof(ComparisonReason))]
[HasTexts(typeof(Situation))]
[HasTexts(typeof(CostClass))]
[HasTexts(typeof(ListingTopic))]
[HasTexts(typeof(ListingVerdict))]
[HasTexts(typeof(ListingReason))]
[HasTexts(typeof(Sketch))]
internal sealed partial class Localizer
{
    /// <summary>The language that all others fall back to.</summary>
    public const string English = "en";

    private readonly MessageTemplate[] _messages;

    /// <param name="texts">By key. What's missing is in English.</param>
    /// <param name="english">English, or null if this is English.</param>
    public Localizer(IReadOnlyDictionary<string, string> texts, Localizer? english = null) =>
        _messages = [.. Keys.Select((key, at) => texts.TryGetValue(key.Name, out var text) ? new MessageTemplate(text, key.Placeholders) : english!._messages[at])];

    /// <summary>The language, by Discord's name for it.</summary>
    public string Locale { get; init; } = English;

    /// <summary>What the knowledge says in this language, by what it says in English; null for English.</summary>
    public Lazy<FrozenDictionary<string, string>>? Knowledge { get; init; }

    /// <summary>A sentence of the knowledge in this language; as it is if nobody has translated it.</summary>
    public string Translate(string sentence) => Knowledge?.Value.GetValueOrDefault(sentence) ?? sentence;

    /// <summary>A source with its title in this language.</summary>
    public Source Translate(Source source) => Knowledge is null ? source : source with { Title = Translate(source.Title) };

    /// <summary>Every text whose key begins like this, by its key, with its places as they are.</summary>
    public IReadOnlyDictionary<string, string> Under(string prefix) =>
        Keys.Index().Where(key => key.Item.Name.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(key => key.Item.Name, key => _messages[key.Index].Text, StringComparer.Ordinal);

    /// <summary>Such as <c>one, two, three</c>.</summary>
    public string List(IEnumerable<string> items) => string.Join(ListComma, items);

    /// <summary>The same for items that may have commas of their own.</summary>
    public string LongList(IEnumerable<string> items) => string.Join(ListSemicolon, items);

    /// <summary>One sentence after the other.</summary>
    public string Sentences(IEnumerable<string> sentences) => sentences.Aggregate((said, next) => ListSentences(first: said, second: next));

    /// <summary>Such as <c>300,000</c>.</summary>
    public string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", NumberGroup, StringComparison.Ordinal);

    /// <summary>Such as <c>12.5</c>.</summary>
    public string Tenths(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace(".", NumberPoint, StringComparison.Ordinal);

    /// <summary>Such as <c>1992</c>.</summary>
    public string Year(int year) => Year(year: year.Invariant());

    /// <summary>A text without placeholders whose key follows from a definition, such as a clue's.</summary>
    public string Get(string key) => _messages[Index.Places[key]].Format([]);

    /// <summary>Such as <c>ten dated units</c>.</summary>
    public string DatedUnits(int count) => count == 1 ? DatedUnitsOne : DatedUnitsMany(number: Number(count) ?? count.Invariant());

    /// <summary>Such as <c>Nov 1992</c>.</summary>
    public string Month(YearMonth month) => MonthAndYear(month: Month(month.Month)!, year: month.Year.Invariant());

    /// <summary>A window in words: <c>Nov 1992 – Dec 1993</c>; <c>1990–92</c> if it holds whole years.</summary>
    public string Window(MonthWindow window) => window switch
    {
        { From: { Month: 1 }, To: { Month: 12 } } => Years(window),
        { From: { } from, To: { } to } when from == to => Month(from),
        { From: { } from, To: { } to } => WindowBetween(from: Month(from), to: Month(to)),
        { From: { } from } => WindowFrom(from: Month(from)),
        { To: { } to } => WindowUntil(to: Month(to)),
        _ => WindowUnknown,
    };

    /// <summary>The years of a window in words: <c>1992–93</c>, <c>1995 or later</c>.</summary>
    public string Years(MonthWindow window) => window switch
    {
        { From: { } from, To: { } to } when from.Year == to.Year => Year(from.Year),
        { From: { } from, To: { } to } => YearsBetween(from: from.Year.Invariant(), to: LastOf(from, to)),
        { From: { } from } => WindowFrom(from: Year(from.Year)),
        { To: { } to } => WindowUntil(to: Year(to.Year)),
        _ => WindowUnknown,
    };

    /// <summary>Such as <c>25 Nov 2026</c>.</summary>
    public string Day(DateOnly day) => Day(day: day.Day.Invariant(), month: Month(day.Month)!, year: day.Year.Invariant());

    /// <summary>Such as <c>12 May 1988, Showa 63</c>.</summary>
    public string Date(ParsedDate read)
    {
        var month = read.Month is { } number ? Month(new YearMonth(read.Year, number)) : Year(read.Year);
        var date = read.Day is { } day ? DateDay(day: day.Invariant(), month: month) : month;
        return read.Era is { } era ? DateEra(date: date, era: era.Era, year: era.Year.Invariant()) : date;
    }

    // Two digits are enough within a century.
    private static string LastOf(YearMonth from, YearMonth to) =>
        from.Year / 100 == to.Year / 100 ? (to.Year % 100).ToString("00", CultureInfo.InvariantCulture) : to.Year.Invariant();

    private string Text(int at) => _messages[at].Format([]);

    private string Format(int at, ReadOnlySpan<string> values) => _messages[at].Format(values);

    // A nested class, so that it's initialized after the generated keys.
    private static class Index
    {
        public static FrozenDictionary<string, int> Places { get; } =
            Keys.Select((key, at) => KeyValuePair.Create(key.Name, at)).ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>A text that the code uses.</summary>
/// <param name="Name">Such as <c>window.between</c>.</param>
/// <param name="Placeholders">The names in braces in its text.</param>
internal sealed record TextKey(string Name, IReadOnlyList<string> Placeholders);

/// <summary>Generates a <c>Name</c> method for an enumeration, with keys such as <c>grade.single-report</c>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class HasTextsAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}
