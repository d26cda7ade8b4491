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
        if (after.Boundary > Boundary.Blank || after.After is not { } kind || kind == NonSerialKind.Price || IsElided(number.Group))
        {
            return null;
        }

        return NumberContext.Say(WitnessKind.WordAfter, kind, after.Has(TokenMarks.Everyday) ? Weight.Fair : Weight.Strong, after.Start, after.End);
    }

    // "174205 c'est le numéro" measures nothing.
    private static bool IsElided(in TokenGroup number)
    {
        var next = number.Last + 2;
        return number.TokenAfter.Letters == 1 && next < number.Tokens.Length && number.Tokens[next].Joiner == '\'';
    }
}

/// <summary>Words after the number that say what it is: <c>198765 is the order number</c>.</summary>
internal sealed class AttributionWitness : Witness
{
    // "Part number" says it with its last word.
    private const int LongestName = 3;

    public override NumberTraits Subject => NumberTraits.WordBeside;

    public override Testimony? Testify(in NumberContext number)
    {
        var tokens = number.Group.Tokens;
        var at = Statements.EndOfAttribution(number.Group, pastLabels: false);
        for (var last = at; at >= 0 && last < Math.Min(tokens.Length, at + LongestName) && (last == at || tokens[last].Boundary <= Boundary.Blank); last++)
        {
            if (tokens[last].Before is { } kind && !tokens[last].Has(TokenMarks.Everyday))
            {
                return Statements.IsOfNext(tokens, last) ? null : NumberContext.Say(WitnessKind.WordAfter, kind, Weight.Strong, tokens[at].Start, tokens[last].End);
            }
        }

        return null;
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
