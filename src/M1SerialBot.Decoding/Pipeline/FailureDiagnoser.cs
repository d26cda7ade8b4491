using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Says why a text has no serial, as helpfully as can be; first digits that stand alone are read after all.</summary>
internal sealed class FailureDiagnoser(KnowledgeBase knowledge)
{
    private const int FewestAfterLetter = 5;

    private readonly SerialFormat[] _formats = knowledge.SerialFormats;
    private readonly ClueEvaluator _judge = new(knowledge);

    public DecodeResult Explain(string input, ReadOnlySpan<char> normalized, scoped in Scanner scan, ParsedClues given, FormatMatcher reader)
    {
        if (FirstDigits(input, normalized, scan, given, reader) is { } read)
        {
            return read;
        }

        if (given.Problems is [LicenceCode, ..])
        {
            return Unreadable(input, given);
        }

        foreach (ref readonly var item in scan.Candidates)
        {
            if (item.Kind == CandidateKind.Unclassified && LookAlikes(normalized, item) is { IsEmpty: false } letters)
            {
                return Unreadable(input, given, letters);
            }

            if (item.Kind == CandidateKind.Unclassified && LeadingLetter(normalized, item) is { } other)
            {
                var serial = new Serial(other.Text, item.Start, item.End - item.Start, null);
                return WithoutReading(input, Outcome.Unknown, [new AnotherModel(item.Start, other.Model), .. given.Problems], given, serial);
            }
        }

        return Unreadable(input, given, ByLength(normalized, scan, given));
    }

    // "19" alone is "19????": the digits that are not there are as unknown as any.
    private DecodeResult? FirstDigits(string input, ReadOnlySpan<char> normalized, scoped in Scanner scan, ParsedClues given, FormatMatcher reader)
    {
        if (scan.HasOtherWords || scan.Candidates is not [{ Kind: CandidateKind.Unclassified, Groups: 1 } item])
        {
            return null;
        }

        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = SymbolReader.Collect(normalized, item, symbols, positions);
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

    private ImmutableArray<Problem> LookAlikes(ReadOnlySpan<char> normalized, in Candidate item)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = SymbolReader.Collect(normalized, item, symbols, positions);
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
    private (string Text, string? Model)? LeadingLetter(ReadOnlySpan<char> normalized, in Candidate item)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = SymbolReader.Collect(normalized, item, symbols, positions);
        if (count <= FewestAfterLetter || count > Math.Min(SerialSymbols.Most, knowledge.Shapes.MostSymbols + 1)
            || !char.IsAsciiLetter(symbols[0]) || !SerialSymbols.AreDigits(symbols[1..count]))
        {
            return null;
        }

        var format = Array.Find(_formats, format => format.Shape.LettersOf(0) is not null && format.Shape.Fewest == count);
        return (symbols[..count].ToString(), format is null ? null : knowledge.NameOf(format.Variants[0]));
    }

    private Problem ByLength(ReadOnlySpan<char> normalized, scoped in Scanner scan, ParsedClues given)
    {
        var longest = default(Candidate);
        Candidate? refused = null;
        Candidate? zeros = null;
        foreach (ref readonly var item in scan.Candidates)
        {
            switch (item.Kind)
            {
                case CandidateKind.Serial:
                    zeros ??= item;
                    break;
                case CandidateKind.NonSerial:
                    refused ??= item;
                    break;
                default:
                    longest = item.Digits > longest.Digits ? item : longest;
                    break;
            }
        }

        if (zeros is { } none)
        {
            return new NothingToRead(none.Start, NonSerialKind.OnlyZeros);
        }

        if (longest.Digits > knowledge.Shapes.MostSymbols)
        {
            return new TooLong(longest.Start, longest.Digits, longest.Groups);
        }

        if (longest.Digits > 0)
        {
            return longest.Digits < knowledge.Shapes.FewestDigits
                ? new TooShort(longest.Start, longest.Digits, LooksLikeYear: false, Suggestions(normalized, longest, scan, given))
                : new NothingToRead(longest.Start, null);
        }

        return refused switch
        {
            { NonSerialKind: NonSerialKind.Year, Groups: 1 } year => new TooShort(year.Start, year.Digits, LooksLikeYear: true, Suggestions(normalized, year, scan, given)),
            { } other => new NothingToRead(other.Start, other.NonSerialKind),
            null => new NothingToRead(0, null),
        };
    }

    private ImmutableArray<string> Suggestions(ReadOnlySpan<char> normalized, in Candidate item, scoped in Scanner scan, ParsedClues given)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = SymbolReader.Collect(normalized, item, symbols, positions);
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

    /// <summary>Running text in which nothing is a serial: the first number that's known to be something else says so.</summary>
    public DecodeResult NothingFound(string input, scoped in Scanner scan, ParsedClues given)
    {
        if (given.Problems is [LicenceCode, ..])
        {
            return Unreadable(input, given);
        }

        foreach (ref readonly var item in scan.Candidates)
        {
            if (item.Kind == CandidateKind.NonSerial)
            {
                return Unreadable(input, given, new NothingToRead(item.Start, item.NonSerialKind));
            }

            if (item.Kind == CandidateKind.Serial && item.Model.IsNamed && !knowledge.IsVariant(item.Model.Id))
            {
                return Unreadable(input, given, new NothingToRead(item.Start, NonSerialKind.AnotherModel));
            }
        }

        return Unreadable(input, given, new NothingToRead(0, null));
    }

    /// <summary>What the text calls a serial, where it's too short or has a letter that looks like a digit; null if there's no such number.</summary>
    public DecodeResult? LabelledInDoubt(string input, ReadOnlySpan<char> normalized, scoped in Scanner scan, ParsedClues given)
    {
        foreach (ref readonly var item in scan.Candidates)
        {
            if (item is not { Kind: CandidateKind.Unclassified, IsLabelled: true, Digits: > 0 } || (item.Model.IsNamed && !knowledge.IsVariant(item.Model.Id)))
            {
                continue;
            }

            if (LookAlikes(normalized, item) is { IsEmpty: false } letters)
            {
                return Unreadable(input, given, letters);
            }

            if (item.Digits < knowledge.Shapes.FewestDigits)
            {
                return Unreadable(input, given, new TooShort(item.Start, item.Digits, LooksLikeYear: false, Suggestions(normalized, item, scan, given)));
            }
        }

        return null;
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
