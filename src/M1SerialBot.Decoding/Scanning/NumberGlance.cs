using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>What can be seen of a number before anybody is asked about it.</summary>
/// <param name="WordBefore">The nearest word before it that says what it is.</param>
/// <param name="Form">Which form of a serial it has.</param>
/// <param name="Traits">What decides which witnesses are asked.</param>
internal readonly record struct NumberGlance(WordBefore WordBefore, NumberForm Form, NumberTraits Traits)
{
    /// <summary>Fewer digits show no telephone number by their form.</summary>
    public const int FewestTelephoneDigits = 7;

    /// <summary>Two numbers with fewer digits are no range of serials: years and counts are read by others.</summary>
    public const int FewestOfRange = 5;

    private const int FewestRead = 2;
    private const int YearDigits = 4;
    private const int DateDigits = 8;
    private const int NearBefore = 3;
    private const int NearAfter = 4;

    /// <summary>Whether enough of a number's digits were read to tell it from a pattern such as 9xxxxx.</summary>
    public static bool IsRead(in TokenGroup number) => number.Digits >= FewestRead;

    public static NumberGlance Of(in TokenGroup number, NamedModel model, in WordBefore wordBefore, in NumberForm form, bool isField)
    {
        ref readonly var first = ref number[0];
        ref readonly var before = ref number.TokenBefore;
        ref readonly var after = ref number.TokenAfter;
        var traits = (before.Digits == 0 ? NumberTraits.AfterWord : NumberTraits.None)
            | (after.Boundary < Boundary.Colon && (after.Digits == 0 || after.Role != TokenRole.Plain) ? NumberTraits.BeforeWord : NumberTraits.None)
            | (number.Count > 1 ? NumberTraits.Several : NumberTraits.None)
            | (first.Letters > 0 ? NumberTraits.Letters : NumberTraits.None)
            | (first.Digits == YearDigits ? NumberTraits.FourDigits : NumberTraits.None)
            | (number.Digits == DateDigits ? NumberTraits.EightDigits : NumberTraits.None)
            | (before.SaysSomething || after.SaysSomething || after.Has(TokenMarks.Attribution | TokenMarks.Reference) ? NumberTraits.WordBeside : NumberTraits.None)
            | (wordBefore.Found ? NumberTraits.WordBefore : NumberTraits.None)
            | (form.IsRun && IsRead(number) ? NumberTraits.Run : NumberTraits.None)
            | (model.IsNamed ? NumberTraits.Named : NumberTraits.None)
            | (isField ? NumberTraits.Field : NumberTraits.None)
            | (first is { Joiner: ' ', Boundary: <= Boundary.Blank } ? NumberTraits.None : SignsBefore(number))
            | (after.Joiner == ' ' ? NumberTraits.None : SignsAfter(number));
        return new NumberGlance(wordBefore, form, traits);
    }

    private static NumberTraits SignsBefore(in TokenGroup number)
    {
        var joiner = number[0].Joiner;
        var signs = number.Before(NearBefore);
        return (joiner is '/' or Normalizer.Underscore && number.TokenBefore.Letters > 0 ? NumberTraits.Path : NumberTraits.None)
            | (signs.Contains(Normalizer.Currency) ? NumberTraits.Money : NumberTraits.None)
            | (joiner == '=' || IsAlike(number, number.TokenBefore) || signs is [.., '@' or '\\' or Normalizer.Break] or [.., Normalizer.Break, ' ' or Normalizer.Skip] or [Normalizer.Break, Normalizer.Skip, ' '] || HasPlus(number) ? NumberTraits.RareSign : NumberTraits.None);
    }

    private static bool HasPlus(in TokenGroup number) => number.Digits >= FewestTelephoneDigits && number.Before(2).Contains('+');

    // The other end of a range has as many digits.
    private static bool IsAlike(in TokenGroup number, in Token beside) => beside.Digits >= FewestOfRange && beside.Digits == number[0].Digits;

    private static NumberTraits SignsAfter(in TokenGroup number)
    {
        var signs = number.After(NearAfter);
        return (number.TokenAfter.Has(TokenMarks.FileEnding) ? NumberTraits.Path : NumberTraits.None)
            | (signs is [',' or '.' or ':', '-', ..] || signs.Contains(Normalizer.Currency) ? NumberTraits.Money : NumberTraits.None)
            | (signs is ['@' or '%', ..] or [' ', '%', ..] || IsAlike(number, number.TokenAfter) ? NumberTraits.RareSign : NumberTraits.None);
    }
}

/// <summary>What can be seen of a number at a glance. Witnesses whose subject isn't there need not be asked.</summary>
[Flags]
internal enum NumberTraits : ushort
{
    None = 0,

    /// <summary>There's no number right before it.</summary>
    AfterWord = 1,

    /// <summary>There's something other than a number after it, with no more than a bracket between them.</summary>
    BeforeWord = 2,

    /// <summary>It has the form of the run, and enough of its digits were read.</summary>
    Run = 4,

    /// <summary>It's made of several tokens.</summary>
    Several = 8,

    /// <summary>There's a letter in its first token.</summary>
    Letters = 16,

    /// <summary>Its first token has four digits.</summary>
    FourDigits = 32,

    /// <summary>It has eight digits.</summary>
    EightDigits = 64,

    /// <summary>There's a currency sign beside it, or what stands for no cents after it.</summary>
    Money = 128,

    /// <summary>A stroke or an underscore joins it to a word before it, or a file's ending comes after it.</summary>
    Path = 256,

    /// <summary>There's a sign beside it that few numbers have: <c>@ \ + = %</c>, one of another script, or one after a number with as many digits.</summary>
    RareSign = 512,

    /// <summary>The word before or after it says something.</summary>
    WordBeside = 1024,

    /// <summary>A word before it says what it is.</summary>
    WordBefore = 2048,

    /// <summary>A model's name governs it.</summary>
    Named = 4096,

    /// <summary>It was typed where a serial was asked for.</summary>
    Field = 8192,
}

/// <summary>Which form of a serial a number has.</summary>
/// <param name="IsSerial">Whether it has any.</param>
/// <param name="IsRun">Whether it's a plain number in the form of the run, written without gaps that a plain number has.</param>
/// <param name="End">Where the serial ends in the raw text, exclusive: signs for unread digits after a whole number, such as a question mark, are left out.</param>
internal readonly record struct NumberForm(bool IsSerial, bool IsRun, int End);
