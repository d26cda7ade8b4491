namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>A serial's label before the number: <c>S/N 198765</c>, <c>the serial of my M1 is 198765</c>.</summary>
internal sealed class LabelWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.WordBefore;

    public override Testimony? Testify(in NumberContext number) =>
        number.WordBefore is { IsLabel: true } label
            ? NumberContext.Say(WitnessKind.Label, null, label.Weight, label.Start, label.End)
            : null;
}

/// <summary>Words after the number that call it a serial: <c>198765 is the serial</c>, <c>198765 on the back</c>.</summary>
internal sealed class LabelAfterWitness : Witness
{
    private const int Farthest = 8;

    public override NumberTraits Subject => NumberTraits.BeforeWord;

    public override Testimony? Testify(in NumberContext number)
    {
        var tokens = number.Group.Tokens;
        for (var at = number.Group.Last + 1; at < Math.Min(tokens.Length, number.Group.Last + 1 + Farthest) && tokens[at].Boundary < Boundary.Colon; at++)
        {
            ref readonly var token = ref tokens[at];
            // "145678 isn't the serial of my M1."
            if ((token.Digits > 0 && token.Role == TokenRole.Plain) || token.Has(TokenMarks.Denial))
            {
                return null;
            }

            if (token.Has(TokenMarks.LabelAfter) || (number.Group.IsLabel(at, number.Lexicon) && !Statements.IsOfNext(tokens, at)))
            {
                return NumberContext.Say(WitnessKind.LabelAfter, null, Weight.Strong, token.Start, token.End);
            }
        }

        return null;
    }
}

/// <summary>The number was typed where a serial was asked for.</summary>
internal sealed class SerialFieldWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Field;

    public override Testimony? Testify(in NumberContext number) =>
        number is { IsField: true, Form.IsSerial: true }
            ? NumberContext.Say(WitnessKind.SerialField, null, Weight.Fair, number.Group.Start, number.Group.End)
            : null;
}

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
