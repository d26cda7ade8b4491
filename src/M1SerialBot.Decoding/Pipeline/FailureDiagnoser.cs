using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Judging;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Explains why a text has no serial, as helpfully as possible.</summary>
internal sealed class FailureDiagnoser(KnowledgeBase knowledge)
{
    private const int FewestAfterLetter = 5;

    private readonly SerialFormat[] _formats = knowledge.SerialFormats;
    private readonly EmptyResults _results = new(knowledge);

    public DecodeResult Diagnose(string input, scoped in Scanner scan, ParsedClues given)
    {
        if (given.Problems is [LicenceCode, ..])
        {
            return Unreadable(input, given);
        }

        foreach (ref readonly var item in scan.Candidates)
        {
            if (item.Kind == CandidateKind.Unclassified && LookAlikes(item) is { IsEmpty: false } letters)
            {
                return Unreadable(input, given, letters);
            }

            if (item.Kind == CandidateKind.Unclassified && LetterAmongDigits(item) is { } letter)
            {
                return letter.Position == item.Text.Positions[0]
                    ? _results.Make(input, Outcome.Unknown, [letter, .. given.Problems], given, new Serial(item.Text.Symbols.ToString(), item.Start, item.End - item.Start, null))
                    : Unreadable(input, given, letter);
            }
        }

        return Unreadable(input, given, ByLength(scan, given));
    }

    private ImmutableArray<Problem> LookAlikes(in Candidate item)
    {
        var symbols = item.Text.Symbols;
        Span<char> repaired = stackalloc char[symbols.Length];
        for (var at = 0; at < symbols.Length; at++)
        {
            repaired[at] = knowledge.LookAlikes.TryGetValue(symbols[at], out var digit) ? digit : symbols[at];
        }

        if (!knowledge.Shapes.Matches(new SerialText(repaired, [], item.Model)))
        {
            return [];
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        for (var at = 0; at < symbols.Length; at++)
        {
            if (repaired[at] != symbols[at])
            {
                problems.Add(new LookAlikeLetter(item.Text.Positions[at], symbols[at], repaired[at], repaired.ToString()));
            }
        }

        return problems.DrainToImmutable();
    }

    // A letter before digits is a rack's form, but not every letter is known there. One after them is a slip, or none of the serial.
    private UnexpectedLetter? LetterAmongDigits(in Candidate item)
    {
        var symbols = item.Text.Symbols;
        var at = symbols.IndexOfAnyInRange('A', 'Z');
        if (at < 0 || symbols.Length <= FewestAfterLetter || symbols.Length > knowledge.Shapes.MostSymbols + 1)
        {
            return null;
        }

        Span<char> digits = stackalloc char[symbols.Length - 1];
        symbols[..at].CopyTo(digits);
        symbols[(at + 1)..].CopyTo(digits[at..]);
        var isRun = knowledge.Shapes.MatchesRun(new SerialText(digits, [], NamedModel.None));
        if (!SerialSymbols.AreDigits(digits) || (at > 0 && !isRun))
        {
            return null;
        }

        var length = symbols.Length;
        var format = at > 0 ? null : Array.Find(_formats, format => format.Shape.LettersOf(0) is not null && format.Shape.Fewest == length);
        return new UnexpectedLetter(
            item.Text.Positions[at],
            symbols[at],
            format is null ? null : knowledge.NameOf(format.Variants[0]),
            format?.Shape.LettersOf(0) ?? "",
            isRun ? digits.ToString() : null);
    }

    private Problem ByLength(scoped in Scanner scan, ParsedClues given)
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
                ? new TooShort(longest.Start, longest.Digits, LooksLikeYear: false, Suggestions(longest, scan, given))
                : new NothingToRead(longest.Start, null);
        }

        return refused switch
        {
            { NonSerialKind: NonSerialKind.Year, Groups: 1 } year => new TooShort(year.Start, year.Digits, LooksLikeYear: true, Suggestions(year, scan, given)),
            { } other => new NothingToRead(other.Start, other.NonSerialKind),
            null => new NothingToRead(0, null),
        };
    }

    private ImmutableArray<string> Suggestions(in Candidate item, scoped in Scanner scan, ParsedClues given)
    {
        var symbols = item.Text.Symbols;
        if (!item.IsReadable || !SerialSymbols.AreDigits(symbols))
        {
            return [];
        }

        var text = symbols.ToString();
        var model = given.Model.Or(scan.SoleModel.Id);
        var suggestions = ImmutableArray.CreateBuilder<string>();
        if (Array.Find(_formats, format => !format.Prefix.IsNone && format.Prefix == model) is { } prefixed && symbols.Length < prefixed.Shape.Fewest)
        {
            return [$"{knowledge.NameOf(model)}-{text.PadRight(prefixed.Shape.Fewest, '?')}"];
        }

        foreach (var format in _formats)
        {
            if (!format.Prefix.IsNone && format.Prefix == model && format.Shape.Matches(symbols))
            {
                suggestions.Add($"{knowledge.NameOf(model)}-{text}");
            }
            else if (format.RunEnd is not null && symbols.Length < format.Shape.Fewest)
            {
                suggestions.Add(text.PadRight(format.Shape.Fewest, '?'));
                suggestions.Add(text.PadLeft(format.Shape.Fewest, '0'));
            }
        }

        return suggestions.DrainToImmutable();
    }

    private DecodeResult Unreadable(string input, ParsedClues given, params ImmutableArray<Problem> problems) =>
        _results.Make(input, Outcome.Unreadable, [.. problems, .. given.Problems], given);

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
    public DecodeResult? LabelledInDoubt(string input, scoped in Scanner scan, ParsedClues given)
    {
        foreach (ref readonly var item in scan.Candidates)
        {
            if (item is not { Kind: CandidateKind.Unclassified, IsLabelled: true, Digits: > 0 } || (item.Model.IsNamed && !knowledge.IsVariant(item.Model.Id)))
            {
                continue;
            }

            if (LookAlikes(item) is { IsEmpty: false } letters)
            {
                return Unreadable(input, given, letters);
            }

            if (item.Digits < knowledge.Shapes.FewestDigits)
            {
                return Unreadable(input, given, new TooShort(item.Start, item.Digits, LooksLikeYear: false, Suggestions(item, scan, given)));
            }
        }

        return null;
    }
}
