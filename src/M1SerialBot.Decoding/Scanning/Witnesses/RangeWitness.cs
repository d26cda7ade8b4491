using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>The two ends of a range: <c>between 100000 and 150000</c>.</summary>
internal sealed class RangeWitness : Witness
{
    public override NumberTraits Subject => NumberTraits.AfterWord | NumberTraits.WordBeside;

    public override Testimony? Testify(in NumberContext number)
    {
        var tokens = number.Group.Tokens;
        var opening = Opening(tokens, number.Group.First - 1);
        var first = number.Group.First - 1;
        if (opening < 0 && first > 1 && tokens[first].Digits == 0 && tokens[first - 1].IsNumeric)
        {
            opening = Opening(tokens, first - 2);
        }

        return opening < 0 ? null : NumberContext.Say(WitnessKind.Range, NonSerialKind.Range, Weight.Strong, tokens[opening].Start, tokens[opening].End);
    }

    private static int Opening(ReadOnlySpan<Token> tokens, int at) => at >= 0 && tokens[at].Has(TokenMarks.Range) ? at : -1;
}
