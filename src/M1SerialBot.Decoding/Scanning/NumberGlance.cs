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
            | (before.SaysSomething || after.SaysSomething ? NumberTraits.WordBeside : NumberTraits.None)
            | (wordBefore.Found ? NumberTraits.WordBefore : NumberTraits.None)
            | (form.IsRun && IsRead(number) ? NumberTraits.Run : NumberTraits.None)
            | (model.IsNamed ? NumberTraits.Named : NumberTraits.None)
            | (isField ? NumberTraits.Field : NumberTraits.None)
            | (first.Joiner == ' ' ? NumberTraits.None : SignsBefore(number))
            | (after.Joiner == ' ' ? NumberTraits.None : SignsAfter(number));
        return new NumberGlance(wordBefore, form, traits);
    }

    private static NumberTraits SignsBefore(in TokenGroup number)
    {
        var joiner = number[0].Joiner;
        var signs = number.Before(NearBefore);
        return (joiner is '/' or Normalizer.Underscore && number.TokenBefore.Letters > 0 ? NumberTraits.Path : NumberTraits.None)
            | (signs.Contains(Normalizer.Currency) ? NumberTraits.Money : NumberTraits.None)
            | (joiner == '=' || signs is [.., '@' or '\\' or Normalizer.Break] || HasPlus(number) ? NumberTraits.RareSign : NumberTraits.None);
    }

    private static bool HasPlus(in TokenGroup number) => number.Digits >= FewestTelephoneDigits && number.Before(2).Contains('+');

    private static NumberTraits SignsAfter(in TokenGroup number)
    {
        var signs = number.After(NearAfter);
        return (number.TokenAfter.Has(TokenMarks.FileEnding) ? NumberTraits.Path : NumberTraits.None)
            | (signs is [',' or '.' or ':', '-', ..] || signs.Contains(Normalizer.Currency) ? NumberTraits.Money : NumberTraits.None)
            | (signs is ['@' or '%', ..] or [' ', '%', ..] ? NumberTraits.RareSign : NumberTraits.None);
    }
}
