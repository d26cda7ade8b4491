using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>Telephone numbers and licence codes have many groups, so the word before the first of them speaks for all.</summary>
internal sealed class GroupWordWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.WordBefore;

    public override Testimony? Testify(in NumberContext number) =>
        number.WordBefore is { Kind: NonSerialKind.Telephone or NonSerialKind.LicenceCode } word
            ? NumberContext.Say(WitnessKind.WordBefore, word.Kind, word.Weight, word.Start, word.End)
            : null;
}
