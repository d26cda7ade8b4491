using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Finding;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Says why a text has no serial, as helpfully as can be; first digits that stand alone are read after all.</summary>
internal sealed class FailureDiagnoser(KnowledgeBase knowledge)
{
    private const int FewestAfterLetter = 5;

    private readonly SerialFormat[] _formats = knowledge.SerialFormats;
    private readonly ClueEvaluator _judge = new(knowledge);

    public DecodeResult Explain(string input, ReadOnlySpan<char> folded, scoped in TextScan scan, ParsedClues given, FormatMatcher reader)
    {
        if (FirstDigits(input, folded, scan, given, reader) is { } read)
        {
            return read;
        }

        if (given.Problems is [LicenceCode, ..])
        {
            return Unreadable(input, given);
        }

        foreach (ref readonly var item in scan.Items)
        {
            if (item.Kind == ScanKind.Fragment && LookAlikes(folded, item) is { IsEmpty: false } letters)
            {
                return Unreadable(input, given, letters);
            }

            if (item.Kind == ScanKind.Fragment && LeadingLetter(folded, item) is { } other)
            {
                var serial = new Serial(other.Text, item.Start, item.End - item.Start, null);
                return WithoutReading(input, Outcome.Unknown, [new AnotherModel(item.Start, other.Model), .. given.Problems], given, serial);
            }
        }

        return Unreadable(input, given, ByLength(folded, scan, given));
    }

    // "19" alone is "19????": the digits that are not there are as unknown as any.
    private DecodeResult? FirstDigits(string input, ReadOnlySpan<char> folded, scoped in TextScan scan, ParsedClues given, FormatMatcher reader)
    {
        if (scan.HasOtherWords || scan.Items is not [{ Kind: ScanKind.Fragment, Groups: 1 } item])
        {
            return null;
        }

        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = Symbols.Collect(folded, item, symbols, positions);
        foreach (var format in _formats)
        {
            if (format.Data.FirstDigitsAlone == count && !symbols[..count].ContainsAnyExceptInRange('0', '9'))
            {
                symbols[count..format.Shape.Fewest].Fill('?');
                var text = new SerialText(symbols[..format.Shape.Fewest], positions[..count], item.Model);
                return reader.Read(input, text, item, scan.SoleModel, given);
            }
        }

        return null;
    }

    private ImmutableArray<Problem> LookAlikes(ReadOnlySpan<char> folded, in ScanItem item)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = Symbols.Collect(folded, item, symbols, positions);
        if (count > SerialSymbols.Most)
        {
            return [];
        }

        Span<char> repaired = stackalloc char[SerialSymbols.Most];
        for (var at = 0; at < count; at++)
        {
            repaired[at] = knowledge.LookAlikes.TryGetValue(symbols[at], out var digit) ? digit : symbols[at];
        }

        if (!knowledge.Shapes.HasForm(new SerialText(repaired[..count], [], item.Model)))
        {
            return [];
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        for (var at = 0; at < count; at++)
        {
            if (repaired[at] != symbols[at])
            {
                problems.Add(new LookAlikeLetter(positions[at], symbols[at], repaired[at], repaired[..count].ToString()));
            }
        }

        return problems.DrainToImmutable();
    }

    // A letter before digits is some model's form, or the letter for a year that one page tells of.
    private (string Text, string? Model)? LeadingLetter(ReadOnlySpan<char> folded, in ScanItem item)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = Symbols.Collect(folded, item, symbols, positions);
        if (count <= FewestAfterLetter || count > Math.Min(SerialSymbols.Most, knowledge.Shapes.MostSymbols + 1)
            || !char.IsAsciiLetter(symbols[0]) || !SerialSymbols.AreDigits(symbols[1..count]))
        {
            return null;
        }

        var format = Array.Find(_formats, format => format.Shape.LettersOf(0) is not null && format.Shape.Fewest == count);
        return (symbols[..count].ToString(), format is null ? null : knowledge.NameOf(format.Variants[0]));
    }

    private Problem ByLength(ReadOnlySpan<char> folded, scoped in TextScan scan, ParsedClues given)
    {
        var longest = default(ScanItem);
        ScanItem? refused = null;
        ScanItem? zeros = null;
        foreach (ref readonly var item in scan.Items)
        {
            switch (item.Kind)
            {
                case ScanKind.Serial:
                    zeros ??= item;
                    break;
                case ScanKind.Refused:
                    refused ??= item;
                    break;
                default:
                    longest = item.Digits > longest.Digits ? item : longest;
                    break;
            }
        }

        if (zeros is { } none)
        {
            return new NothingToRead(none.Start, RefusalReason.OnlyZeros);
        }

        if (longest.Digits > knowledge.Shapes.MostSymbols)
        {
            return new TooLong(longest.Start, longest.Digits, longest.Groups);
        }

        if (longest.Digits > 0)
        {
            return longest.Digits < knowledge.Shapes.FewestDigits
                ? new TooShort(longest.Start, longest.Digits, LooksLikeYear: false, Suggestions(folded, longest, scan, given))
                : new NothingToRead(longest.Start, null);
        }

        return refused switch
        {
            { Reason: RefusalReason.Year, Groups: 1 } year => new TooShort(year.Start, year.Digits, LooksLikeYear: true, Suggestions(folded, year, scan, given)),
            { } other => new NothingToRead(other.Start, other.Reason),
            null => new NothingToRead(0, null),
        };
    }

    private ImmutableArray<string> Suggestions(ReadOnlySpan<char> folded, in ScanItem item, scoped in TextScan scan, ParsedClues given)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = Symbols.Collect(folded, item, symbols, positions);
        if (count > SerialSymbols.Most || !SerialSymbols.AreDigits(symbols[..count]))
        {
            return [];
        }

        var text = symbols[..count].ToString();
        var model = given.Model.Or(scan.SoleModel.Id);
        var suggestions = ImmutableArray.CreateBuilder<string>();
        foreach (var format in _formats)
        {
            if (!format.Prefix.IsNone && format.Prefix == model && format.Shape.Matches(symbols[..count]))
            {
                suggestions.Add($"{knowledge.NameOf(model)}-{text}");
            }
            else if (format.RunEnd is not null && count < format.Shape.Fewest)
            {
                suggestions.Add(text.PadRight(format.Shape.Fewest, '?'));
                suggestions.Add(text.PadLeft(format.Shape.Fewest, '0'));
            }
        }

        return suggestions.DrainToImmutable();
    }

    private DecodeResult Unreadable(string input, ParsedClues given, params ImmutableArray<Problem> problems) =>
        WithoutReading(input, Outcome.Unreadable, [.. problems, .. given.Problems], given);

    /// <summary>Running text in which nothing is a serial. What the text calls one is asked about; otherwise the first number that is known to be something else says so.</summary>
    public DecodeResult NothingFound(string input, ReadOnlySpan<char> folded, scoped in TextScan scan, FindResult found, ParsedClues given)
    {
        if (given.Problems is [LicenceCode, ..])
        {
            return Unreadable(input, given);
        }

        foreach (ref readonly var item in scan.Items)
        {
            if (item is not { Kind: ScanKind.Fragment, IsLabelled: true, Digits: > 0 })
            {
                continue;
            }

            if (LookAlikes(folded, item) is { IsEmpty: false } letters)
            {
                return Unreadable(input, given, letters);
            }

            if (item.Digits < knowledge.Shapes.FewestDigits)
            {
                return Unreadable(input, given, new TooShort(item.Start, item.Digits, LooksLikeYear: false, Suggestions(folded, item, scan, given)));
            }
        }

        return Unreadable(input, given, found.Refused is [var first, ..] ? new NothingToRead(first.Start, first.Reason) : new NothingToRead(0, null));
    }

    /// <summary>A result that has no reading; the clues are judged all the same.</summary>
    public DecodeResult WithoutReading(string input, Outcome outcome, ImmutableArray<Problem> problems, ParsedClues given, Serial? serial = null)
    {
        var judged = _judge.Judge(null, null, given, serial?.Start ?? 0);
        return new DecodeResult
        {
            Input = input,
            Serial = serial,
            Model = given.Model.IsNone ? serial?.Model : knowledge.NameOf(given.Model),
            Outcome = outcome,
            Readings = [],
            Lead = null,
            Window = null,
            Basis = Basis.None,
            Confidence = Confidence.None,
            Clues = judged.Assessment,
            Conflicts = judged.Conflicts,
            Problems = problems,
        };
    }
}
