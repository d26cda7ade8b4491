using System.Collections.Frozen;
using M1SerialBot.Content.Checklist.Data;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Texts;

/// <summary>Every sentence that the program says, in one language.</summary>
/// <remarks>Its members are generated from <c>config/texts/en.json</c>. What they say is read from the config folder at run time.</remarks>
[HasTexts(typeof(Grade))]
[HasTexts(typeof(Confidence))]
[HasTexts(typeof(ConfidenceReason))]
[HasTexts(typeof(ClueKind))]
[HasTexts(typeof(Trust))]
[HasTexts(typeof(NonSerialKind))]
[HasTexts(typeof(WitnessKind))]
[HasTexts(typeof(Weight))]
[HasTexts(typeof(ClueVerdict))]
[HasTexts(typeof(ClaimVerdict))]
[HasTexts(typeof(ComparisonVerdict))]
[HasTexts(typeof(ComparisonReason))]
[HasTexts(typeof(Situation))]
[HasTexts(typeof(CostClass))]
internal sealed partial class Localizer
{
    private readonly MessageTemplate[] _messages;

    /// <param name="texts">The sentences by key. Keys without one are said in English.</param>
    /// <param name="english">English; null if this is.</param>
    public Localizer(IReadOnlyDictionary<string, string> texts, Localizer? english = null) =>
        _messages = [.. Keys.Select((key, at) => texts.TryGetValue(key.Name, out var text) ? new MessageTemplate(text, key.Placeholders) : english!._messages[at])];

    /// <summary>A sentence without placeholders whose key follows from a definition, such as a clue's. Tests check that each has one.</summary>
    public string Get(string key) => _messages[Index.Places[key]].Format([]);

    /// <summary>A number of dated units in words: <c>ten dated units</c>.</summary>
    public string DatedUnits(int count) => count == 1 ? DatedUnitsOne : DatedUnitsMany(number: Number(count) ?? count.Invariant());

    /// <summary>A month in words: <c>Nov 1992</c>.</summary>
    public string Month(YearMonth month) => MonthAndYear(month: Month(month.Month)!, year: month.Year.Invariant());

    /// <summary>A window in words.</summary>
    public string Window(MonthWindow window) => window switch
    {
        { From: { } from, To: { } to } when from == to => Month(from),
        { From: { } from, To: { } to } => WindowBetween(from: Month(from), to: Month(to)),
        { From: { } from } => WindowFrom(from: Month(from)),
        { To: { } to } => WindowUntil(to: Month(to)),
        _ => WindowUnknown,
    };

    /// <summary>The years of a window in words: <c>1995 or later</c>.</summary>
    public string Years(MonthWindow window) => window switch
    {
        { From: { } from, To: { } to } when from.Year == to.Year => from.Year.Invariant(),
        { From: { } from, To: { } to } => WindowBetween(from: from.Year.Invariant(), to: to.Year.Invariant()),
        { From: { } from } => WindowFrom(from: from.Year.Invariant()),
        { To: { } to } => WindowUntil(to: to.Year.Invariant()),
        _ => WindowUnknown,
    };

    /// <summary>A date as it was understood: <c>12 May 1988, Showa 63</c>.</summary>
    public string Date(ParsedDate read)
    {
        var month = read.Month is { } number ? Month(new YearMonth(read.Year, number)) : read.Year.Invariant();
        var date = read.Day is { } day ? DateDay(day: day.Invariant(), month: month) : month;
        return read.Era is { } era ? DateEra(date: date, era: era.Era, year: era.Year.Invariant()) : date;
    }

    private string Text(int at) => _messages[at].Format([]);

    private string Format(int at, ReadOnlySpan<string> values) => _messages[at].Format(values);

    // A class of its own, so that it's made after the generated keys.
    private static class Index
    {
        public static FrozenDictionary<string, int> Places { get; } =
            Keys.Select((key, at) => KeyValuePair.Create(key.Name, at)).ToFrozenDictionary(StringComparer.Ordinal);
    }
}
