using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>A currency beside the number. It belongs to one number only: the one it touches, or else the one before it.</summary>
internal sealed class CurrencyWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Money | NumberTraits.WordBeside;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        return SignBefore(group) ?? SignAfter(group) ?? Word(group, isBefore: true, number) ?? Word(group, isBefore: false, number);
    }

    private static Testimony? SignBefore(in TokenGroup group)
    {
        var before = group.Before(3);
        var isTouching = before is [.., Normalizer.Currency] or [.., Normalizer.Currency, '.'];
        var isApart = before is [.., Normalizer.Currency, ' '] && !(before.Length == 3 && char.IsAsciiDigit(before[0]));
        return isTouching || isApart ? NumberContext.Say(WitnessKind.Currency, NonSerialKind.Price, Weight.Strong, group.Start - (isTouching ? 1 : 2), group.Start) : null;
    }

    private static Testimony? SignAfter(in TokenGroup group)
    {
        var after = group.After(3);
        var isTouching = after is [Normalizer.Currency, ..];
        var isApart = after is [' ', Normalizer.Currency, ..] && !(after.Length == 3 && char.IsAsciiDigit(after[2]));
        return isTouching || isApart ? NumberContext.Say(WitnessKind.Currency, NonSerialKind.Price, Weight.Strong, group.End, group.End + (isTouching ? 1 : 2)) : null;
    }

    private static Testimony? Word(in TokenGroup group, bool isBefore, in NumberContext number)
    {
        var at = isBefore ? group.First - 1 : group.Last + 1;
        if (at < 0 || at >= group.Tokens.Length)
        {
            return null;
        }

        ref readonly var word = ref group.Tokens[at];
        if (!IsCurrency(word) || (word.Has(TokenMarks.Capitals) && !IsInCapitals(number.Raw[word.Start..word.End])) || !IsBeside(group, at, isBefore))
        {
            return null;
        }

        var isOurs = isBefore
            ? at == 0 || !group.Tokens[at - 1].IsNumeric || word.Boundary > Boundary.Blank || HasCurrencyBefore(group.Tokens, at - 1)
                || WordBefore.Of(new TokenGroup(group.Text, group.Tokens, at - 1, at - 1), number.Lexicon).IsLabel
            : at + 1 == group.Tokens.Length || !group.Tokens[at + 1].IsNumeric || group.Tokens[at + 1].Boundary > Boundary.Blank || !number.WordBefore.IsLabel;
        return isOurs
            ? NumberContext.Say(WitnessKind.Currency, NonSerialKind.Price, word.Has(TokenMarks.Everyday) ? Weight.Fair : Weight.Strong, word.Start, word.End)
            : null;
    }

    // Lit. 145000
    private static bool IsBeside(in TokenGroup group, int at, bool isBefore) =>
        group.Tokens[isBefore ? group.First : at].Boundary <= Boundary.Blank
        || (isBefore && Separators.IsAbbreviation(group.Text[group.Tokens[at].End..group.Start]));

    private static bool IsInCapitals(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsCurrency(in Token token) => token.After == NonSerialKind.Price;

    private static bool HasCurrencyBefore(ReadOnlySpan<Token> tokens, int number) =>
        number > 0 && IsCurrency(tokens[number - 1]) && tokens[number].Boundary <= Boundary.Blank;
}

/// <summary>Cents, or the signs that stand for none: <c>1.450,00</c>, <c>350,-</c>, <c>145000:-</c>.</summary>
internal sealed class CentsWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Several | NumberTraits.Money;

    public override Testimony? Testify(in NumberContext number)
    {
        ref readonly var group = ref number.Group;
        return HasCents(group) || group.After(2) is ",-" or ".-" or ":-" || group.After(4) is [Normalizer.Currency, '0', '0']
            ? number.Say(NonSerialKind.Price, Weight.Strong)
            : null;
    }

    private static bool HasCents(in TokenGroup group) =>
        group.Count >= 2 && group.JoinerBefore(group.Count - 1) is '.' or ',' && group.IsNumber(group.Count - 1, 2) && group[group.Count - 2].IsOnlyDigits;
}
