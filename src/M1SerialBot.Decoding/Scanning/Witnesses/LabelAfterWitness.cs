namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Words after the number that call it a serial: <c>198765 is the serial</c>, <c>198765 on the back</c>.</summary>
internal sealed class LabelAfterWitness : Witness
{
    private const int Farthest = 5;

    public override NumberTraits Subject => NumberTraits.BeforeWord;

    public override Testimony? Testify(in NumberContext number)
    {
        var tokens = number.Group.Tokens;
        for (var at = number.Group.Last + 1; at < Math.Min(tokens.Length, number.Group.Last + 1 + Farthest) && tokens[at].Boundary < Boundary.Colon; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Digits > 0 && token.Role == TokenRole.Plain)
            {
                return null;
            }

            if (token.Has(TokenMarks.LabelAfter) || (token.Role == TokenRole.Label && !IsOfNext(tokens, at)))
            {
                return NumberContext.Say(WitnessKind.LabelAfter, null, Weight.Strong, token.Start, token.End);
            }
        }

        return null;
    }

    // The label can be that of the next number.
    private static bool IsOfNext(ReadOnlySpan<Token> tokens, int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Length && tokens[at].Role is TokenRole.Label or TokenRole.NumberWord or TokenRole.Filler or TokenRole.Model && tokens[at].Boundary < Boundary.Comma);

        return at < tokens.Length && tokens[at].IsNumeric && tokens[at].Boundary < Boundary.Comma;
    }
}
