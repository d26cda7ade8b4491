using System.Globalization;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Texts;

/// <summary>Every sentence that the program says, in one language.</summary>
internal sealed class TextBook(IReadOnlyDictionary<string, string> texts)
{
    private const int MonthsKept = 300;

    private static readonly YearMonth FirstKept = new(1980, 1);

    // Every card names some of the few months in which its instruments were made.
    private readonly string?[] _months = new string?[MonthsKept];

    private readonly Dictionary<string, Sentence> _sentences = texts.ToDictionary(text => text.Key, text => new Sentence(text.Value), StringComparer.Ordinal);

    /// <summary>A sentence with its places filled in.</summary>
    /// <param name="key">One of <see cref="TextKeys"/>.</param>
    /// <param name="values">A value for every place that the key has.</param>
    public string Say(string key, params ReadOnlySpan<(string Place, string Value)> values) => _sentences[key].With(values);

    /// <summary>The word for a value of a closed set, such as a grade.</summary>
    public string Name<T>(T value)
        where T : struct, Enum => Say(TextKeys.Of(value));

    /// <summary>A number of dated units in words: <c>ten dated units</c>.</summary>
    public string DatedUnits(int count) => count == 1
        ? Say(TextKeys.OneDatedUnit)
        : Say(TextKeys.DatedUnits, ("number", TextKeys.Number(count) is { } key ? Say(key) : count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A month in words: <c>Nov 1992</c>.</summary>
    public string Month(YearMonth month) => FirstKept.MonthsUntil(month) is var place and >= 0 and < MonthsKept ? _months[place] ??= Word(month) : Word(month);

    /// <summary>A window in words.</summary>
    public string Window(MonthWindow window) => window switch
    {
        { From: { } from, To: { } to } when from == to => Month(from),
        { From: { } from, To: { } to } => Say(TextKeys.WindowBetween, ("from", Month(from)), ("to", Month(to))),
        { From: { } from } => Say(TextKeys.WindowFrom, ("from", Month(from))),
        { To: { } to } => Say(TextKeys.WindowUntil, ("to", Month(to))),
        _ => Say(TextKeys.WindowUnknown),
    };

    /// <summary>The years of a window in words: <c>1995 or later</c>.</summary>
    public string Years(MonthWindow window) => window switch
    {
        { From: { } from, To: { } to } when from.Year == to.Year => Number(from.Year),
        { From: { } from, To: { } to } => Say(TextKeys.WindowBetween, ("from", Number(from.Year)), ("to", Number(to.Year))),
        { From: { } from } => Say(TextKeys.WindowFrom, ("from", Number(from.Year))),
        { To: { } to } => Say(TextKeys.WindowUntil, ("to", Number(to.Year))),
        _ => Say(TextKeys.WindowUnknown),
    };

    /// <summary>A date as it was understood: <c>12 May 1988, Showa 63</c>.</summary>
    public string Date(ParsedDate read)
    {
        var month = read.Month is { } number ? Month(new YearMonth(read.Year, number)) : Number(read.Year);
        var date = read.Day is { } day ? Say(TextKeys.DateWithDay, ("day", Number(day)), ("month", month)) : month;
        return read.Era is { } era ? Say(TextKeys.DateWithEra, ("date", date), ("era", era.Era), ("year", Number(era.Year))) : date;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Word(YearMonth month) =>
        Say(TextKeys.MonthAndYear, ("month", Say(TextKeys.Month(month.Month))), ("year", Number(month.Year)));
}
