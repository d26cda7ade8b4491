using M1SerialBot.Decoding.Values;

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

/// <summary>A word right after the number that says what it counts or measures: <c>131072 bytes</c>, <c>250,000 units</c>, <c>220-240 V</c>, <c>100 %</c>.</summary>
internal sealed class WordAfterWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.RareSign | NumberTraits.WordBeside;

    public override Testimony? Testify(in NumberContext number)
    {
        if (number.Group.After(2) is ['%', ..] or [' ', '%'])
        {
            return NumberContext.Say(WitnessKind.WordAfter, NonSerialKind.Measure, Weight.Strong, number.Group.End, number.Group.End + 1);
        }

        ref readonly var after = ref number.Group.TokenAfter;
        if (after.Boundary > Boundary.Blank || after.After is not { } kind || kind == NonSerialKind.Price)
        {
            return null;
        }

        return NumberContext.Say(WitnessKind.WordAfter, kind, after.Has(TokenMarks.Everyday) ? Weight.Fair : Weight.Strong, after.Start, after.End);
    }
}

/// <summary>Telephone numbers and licence codes have many groups, so the word before the first of them speaks for all.</summary>
internal sealed class GroupWordWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.WordBefore;

    public override Testimony? Testify(in NumberContext number) =>
        number.WordBefore is { Kind: NonSerialKind.Telephone or NonSerialKind.LicenceCode } word
            ? NumberContext.Say(WitnessKind.WordBefore, word.Kind, word.Weight, word.Start, word.End)
            : null;
}
