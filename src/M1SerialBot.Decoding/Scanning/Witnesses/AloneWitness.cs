namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>A number in the form that keyboards carry, alone between the words around it: <c>350 EUR, 198765</c>.</summary>
internal sealed class AloneWitness : Witness
{
    private const int LongestAbbreviation = 3;
    private const int LongestField = 3;
    private const int LongestPosition = 3;

    public override NumberTraits Subject => NumberTraits.Run;

    public override Testimony? Testify(in NumberContext number) =>
        number.Form.IsRun && number.IsRead && !IsOtherField(number.Group) && !IsOfPart(number.Group, number.Lexicon) && IsFreeBefore(number.Group) && IsFreeAfter(number.Group)
            ? NumberContext.Say(WitnessKind.Alone, null, Weight.Weak, number.Group.Start, number.Group.End)
            : null;

    private static bool IsFreeBefore(in TokenGroup group)
    {
        var tokens = group.Tokens;
        if (group.First > 0 && IsAbbreviated(group.TokenBefore) && Separators.IsAbbreviation(group.Text[group.TokenBefore.End..group.Start]))
        {
            return false;
        }

        for (var at = group.First - group[0].NumbersBefore; at > Math.Max(0, group.First - Token.MostInRow) && tokens[at].Boundary < Boundary.Bracket; at--)
        {
            if (tokens[at - 1].IsNumber)
            {
                if (TokenClassifier.EndsRow(tokens, at - 1))
                {
                    return true;
                }
            }
            else if (!IsFree(tokens[at - 1]) && !IsOfNumberBefore(tokens, at - 1))
            {
                return false;
            }
        }

        return true;
    }

    // "Weight: 198765" is a field of its own, unless its name is a serial's or the instrument's, or says where something is written.
    private static bool IsOtherField(in TokenGroup group)
    {
        if (group[0].Boundary != Boundary.Colon)
        {
            return false;
        }

        var isOther = false;
        for (var at = group.First - 1; at >= 0; at--)
        {
            ref readonly var token = ref group.Tokens[at];
            if (at < group.First - LongestField || token.Digits > 0 || token.Has(TokenMarks.Inscription | TokenMarks.LabelAfter) || token.Role is TokenRole.Model or TokenRole.Label or TokenRole.NumberWord)
            {
                return false;
            }

            isOther |= token.Role == TokenRole.Plain;
            if (token.Boundary > Boundary.Colon)
            {
                break;
            }
        }

        return isOther;
    }

    // "IC16: 881104" and "IC 16: 881104" are what's written on a chip.
    private static bool IsOfPart(in TokenGroup group, Lexicon lexicon)
    {
        if (group[0].Boundary > Boundary.Colon)
        {
            return false;
        }

        ref readonly var before = ref group.TokenBefore;
        return before switch
        {
            { Role: TokenRole.Plain, Letters: > 1, Digits: > 0, Masks: 0 } => lexicon.IsPart(group.Text.Slice(before.Start, before.Letters)),
            { IsNumber: true, Digits: <= LongestPosition, Boundary: <= Boundary.Blank } => group[0].Boundary == Boundary.Colon && group.First > 1 && group.Tokens[group.First - 2].Has(TokenMarks.Part),
            _ => false,
        };
    }

    // "p. 198765", "ver. 198765": a short word that nothing is known about ends no sentence with its dot.
    private static bool IsAbbreviated(in Token word) =>
        word is { Role: TokenRole.Plain, Letters: > 0 and <= LongestAbbreviation, Digits: 0, Masks: 0, SaysSomething: false };

    // A word right after the number that says what it counts is never free, though it can be a filler elsewhere.
    private static bool IsFreeAfter(in TokenGroup group)
    {
        if (group.TokenAfter is { After: not null, Boundary: < Boundary.Bracket })
        {
            return false;
        }

        var tokens = group.Tokens;
        var last = group.Last + Token.MostInRow;
        if (last < tokens.Length && tokens[last] is { IsNumber: true, NumbersBefore: Token.MostInRow })
        {
            return true;
        }

        for (var at = group.Last + 1; at <= Math.Min(tokens.Length - 1, last) && tokens[at].Boundary < Boundary.Bracket; at++)
        {
            if (!tokens[at].IsNumber && !IsFree(tokens[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFree(in Token token) => token.Role switch
    {
        TokenRole.Filler => token.IsGlued || token.Boundary > Boundary.None || token.Joiner == '\'',
        TokenRole.Model or TokenRole.Label or TokenRole.NumberWord => true,
        _ => false,
    };

    // 350 EUR 198765: the currency is that of the first number.
    private static bool IsOfNumberBefore(ReadOnlySpan<Token> tokens, int at) => tokens[at].After is not null && at > 0 && tokens[at - 1].IsNumeric;
}
