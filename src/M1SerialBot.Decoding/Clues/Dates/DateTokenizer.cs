using System.Globalization;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Witnesses;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>Splits a written date into its parts.</summary>
internal sealed class DateTokenizer(DateWords words)
{
    private const int LongestText = 40;
    private const int MostDigits = 4;
    private const int MostOfTime = 3;
    private const int CompactMonth = 6;
    private const int CompactDay = 8;

    /// <summary>The parts of a text in their order; none if it is longer than any date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isDate">Whether the words around the text call it a date.</param>
    public List<DatePart> PartsOf(string text, bool isDate = false)
    {
        var parts = new List<DatePart>();
        if (text.Length > LongestText)
        {
            return parts;
        }

        Span<char> folded = stackalloc char[text.Length];
        Normalizer.Normalize(text, folded);
        for (var at = 0; at < folded.Length;)
        {
            var end = EndOfRun(folded, at);
            if (Kind(folded[at]) == CharacterKind.Letter && words.NameOfSeveral(folded[at..]) is { Length: > 0 } name)
            {
                parts.Add(name.Part);
                at += name.Length;
                continue;
            }

            if (EndOfTime(folded, at) is var afterTime and > 0)
            {
                at = afterTime;
                continue;
            }

            switch (Kind(folded[at]))
            {
                case CharacterKind.Digit:
                    AddNumbersIn(Written(folded[at..end]), at == 0 ? ' ' : text[at - 1], isDate || IsCalledDate(parts), parts);
                    break;
                case CharacterKind.Mask:
                    parts.Add(new DatePart(DatePartKind.Unread));
                    break;
                case CharacterKind.Letter:
                    words.AddPartsOf(Written(folded[at..end]), parts);
                    break;
            }

            at = end;
        }

        return parts;
    }

    // A receipt has the time as well: 14:25, 14:25:30.
    private static int EndOfTime(ReadOnlySpan<char> folded, int start)
    {
        var end = start;
        for (var pairs = 0; pairs < MostOfTime; pairs++)
        {
            var digits = folded[end..].IndexOfAnyExceptInRange('0', '9') is var length and >= 0 ? length : folded.Length - end;
            if (digits is 0 or > 2 || (pairs > 0 && digits != 2))
            {
                return 0;
            }

            end += digits;
            if (end == folded.Length || folded[end] != ':')
            {
                return pairs > 0 && (end == folded.Length || Kind(folded[end]) is CharacterKind.Gap) ? end : 0;
            }

            end++;
        }

        return 0;
    }

    // 900312 is a serial as well, so only a word for a date makes it one.
    private static bool IsCalledDate(List<DatePart> parts) =>
        parts.FindLast(part => part.Kind is not (DatePartKind.Ignored or DatePartKind.YearWord)) is { Kind: DatePartKind.DateWord or DatePartKind.Paper };

    // 19900312, 199003 and "dated 900312" are a date without gaps.
    private static void AddNumbersIn(string digits, char before, bool isDate, List<DatePart> parts)
    {
        if (digits.Length is CompactDay or CompactMonth && YearWitness.IsYear(ValueOf(digits[..MostDigits])))
        {
            AddNumbersIn(digits[..MostDigits], before, isDate, parts);
            AddPairsOf(digits[MostDigits..], parts);
            return;
        }

        if (isDate && digits.Length == SixDigitDate.Digits)
        {
            AddPairsOf(digits, parts);
            return;
        }

        parts.Add(digits.Length > MostDigits
            ? new DatePart(DatePartKind.Unknown)
            : new DatePart(IsApostrophe(before) && digits.Length == 2 ? DatePartKind.ShortYear : DatePartKind.Number, ValueOf(digits), digits.Length, before == '.'));
    }

    private static void AddPairsOf(string digits, List<DatePart> parts)
    {
        for (var at = 0; at < digits.Length; at += 2)
        {
            parts.Add(new DatePart(DatePartKind.Number, ValueOf(digits.Substring(at, 2)), 2));
        }
    }

    private static int ValueOf(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // Characters without a width belong to the run around them.
    private static int EndOfRun(ReadOnlySpan<char> folded, int start)
    {
        var end = start + 1;
        while (end < folded.Length && (folded[end] == Normalizer.Skip || Kind(folded[end]) == Kind(folded[start])))
        {
            end++;
        }

        return end;
    }

    private static CharacterKind Kind(char folded) => Normalizer.KindOf(folded) is var kind && kind is CharacterKind.NonLatin or CharacterKind.Glued ? CharacterKind.Letter : kind;

    private static string Written(ReadOnlySpan<char> run) => run.ToString().Replace(Normalizer.Skip.ToString(), "", StringComparison.Ordinal);

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '＇';
}

/// <summary>A part of a written date.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">
/// The number, the month from 1, the place of the era or the period, how many parts a year has, or the kind of clue that a paper is; 0 for the others.
/// </param>
/// <param name="Digits">With how many digits a number is written.</param>
/// <param name="IsAfterDot">Whether a dot is right before a number.</param>
/// <param name="Parts">How many parts a year has, if this is a letter that stands for one of them beside a year in full; 0 for any other.</param>
internal readonly record struct DatePart(DatePartKind Kind, int Value = 0, int Digits = 0, bool IsAfterDot = false, int Parts = 0)
{
    /// <summary>Whether it's a year of four digits.</summary>
    public bool IsFullYear => this is { Kind: DatePartKind.Number, Digits: 4, Value: >= 1900 and <= 2099 };
}

/// <summary>What a part of a written date is.</summary>
internal enum DatePartKind
{
    /// <summary>A word or a number that belongs to no date.</summary>
    Unknown,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Two digits after an apostrophe: a year.</summary>
    ShortYear,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>A named time of a year.</summary>
    Period,

    /// <summary>A word for one of several equal parts of a year.</summary>
    YearPart,

    /// <summary>The name of an era.</summary>
    Era,

    /// <summary>A sign after a number that makes it a year.</summary>
    YearMark,

    /// <summary>A word before a number that makes it a year; its value is the place of the part of ten years that it names, from 1, or 0.</summary>
    YearWord,

    /// <summary>A word for what the date is written on.</summary>
    Paper,

    /// <summary>A word that calls a number a date.</summary>
    DateWord,

    /// <summary>A word that says nothing, such as the ending of an ordinal.</summary>
    Ignored,

    /// <summary>A word between two that may be meant: or.</summary>
    Alternative,

    /// <summary>A word beside the number of a week.</summary>
    WeekWord,

    /// <summary>What a year ends with if ten years are meant.</summary>
    DecadeEnding,

    /// <summary>A word before a year if ten years are meant.</summary>
    DecadeWord,

    /// <summary>Ten years with a name; the value is the first of them.</summary>
    Decade,

    /// <summary>An unknown number.</summary>
    Unread,
}
