namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>The number was typed where a serial was asked for.</summary>
internal sealed class SerialFieldWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.Field;

    public override Testimony? Testify(in NumberContext number) =>
        number is { IsField: true, Form.IsSerial: true }
            ? NumberContext.Say(WitnessKind.SerialField, null, Weight.Fair, number.Group.Start, number.Group.End)
            : null;
}
