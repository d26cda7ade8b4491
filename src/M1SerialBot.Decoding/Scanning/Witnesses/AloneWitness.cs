namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>A number in the form that keyboards carry, alone between the words around it: <c>350 EUR, 198765</c>.</summary>
internal sealed class AloneWitness : IWitness
{
    private const int Farthest = 8;

    public Testimony? Testify(in NumberContext number) =>
        number.IsRunForm && number.IsRead && IsFreeBefore(number.Group) && IsFreeAfter(number.Group)
            ? NumberContext.Say(WitnessKind.Alone, null, Weight.Weak, number.Group.Start, number.Group.End)
            : null;

    private static bool IsFreeBefore(in TokenGroup group)
    {
        var tokens = group.Tokens;
        for (var at = group.First; at > Math.Max(0, group.First - Farthest) && tokens[at].Boundary < Boundary.Bracket; at--)
        {
            if (!IsFree(tokens[at - 1]) && !IsOfNumberBefore(tokens, at - 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFreeAfter(in TokenGroup group)
    {
        var tokens = group.Tokens;
        for (var at = group.Last + 1; at < Math.Min(tokens.Length, group.Last + 1 + Farthest) && tokens[at].Boundary < Boundary.Bracket; at++)
        {
            if (!IsFree(tokens[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFree(in Token token) =>
        token.Role is TokenRole.Filler or TokenRole.Model or TokenRole.Label or TokenRole.NumberWord || token is { Digits: > 0, Letters: 0 };

    // 350 EUR 198765: the currency is that of the first number.
    private static bool IsOfNumberBefore(ReadOnlySpan<Token> tokens, int at) => tokens[at].After is not null && at > 0 && tokens[at - 1].IsNumeric;
}
