using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

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
