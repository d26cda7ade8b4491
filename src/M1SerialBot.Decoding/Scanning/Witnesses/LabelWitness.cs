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
