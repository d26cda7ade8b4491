namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Another thing's label before the number: <c>order no. 123456</c>, <c>tel. 123456</c>.</summary>
internal sealed class WordBeforeWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.WordBefore;

    public override Testimony? Testify(in NumberContext number) =>
        number.WordBefore is { Found: true, Kind: { } kind } word
            ? NumberContext.Say(WitnessKind.WordBefore, kind, word.Weight, word.Start, word.End)
            : null;
}
