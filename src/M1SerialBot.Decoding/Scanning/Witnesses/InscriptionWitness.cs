namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>The number is what is written on something: <c>on its back it says 198765</c>.</summary>
internal sealed class InscriptionWitness : Witness
{
    private const int Farthest = 4;

    public override NumberTraits Subject => NumberTraits.AfterWord;

    public override Testimony? Testify(in NumberContext number)
    {
        if (!number.Form.IsRun || !number.IsRead)
        {
            return null;
        }

        var tokens = number.Group.Tokens;
        for (var at = number.Group.First - 1; at >= Math.Max(0, number.Group.First - Farthest) && tokens[at + 1].Boundary < Boundary.Comma; at--)
        {
            ref readonly var token = ref tokens[at];
            if (token.Has(TokenMarks.Inscription | TokenMarks.LabelAfter))
            {
                return NumberContext.Say(WitnessKind.Inscription, null, Weight.Weak, token.Start, token.End);
            }

            if (token.Digits > 0 && token.Role == TokenRole.Plain)
            {
                return null;
            }
        }

        return null;
    }
}
