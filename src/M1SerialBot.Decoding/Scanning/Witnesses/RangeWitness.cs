using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Witnesses;

/// <summary>The end of a range: <c>between 100000 and 150000</c>, <c>100000 to 150000</c>, <c>150000 and up</c>.</summary>
internal sealed class RangeWitness : Witness
{
    private const int MostWords = 2;

    public override NumberTraits Subject => NumberTraits.AfterWord | NumberTraits.WordBeside | NumberTraits.RareSign;

    public override Testimony? Testify(in NumberContext number)
    {
        var tokens = number.Group.Tokens;
        ref readonly var after = ref number.Group.TokenAfter;
        if (after.Has(TokenMarks.RangeEnd) && after.Boundary <= Boundary.Bracket)
        {
            return NumberContext.Say(WitnessKind.Range, NonSerialKind.Range, Weight.Certain, after.Start, after.End);
        }

        if (OtherEnd(number.Group) is var other and >= 0)
        {
            return NumberContext.Say(WitnessKind.Range, NonSerialKind.Range, Weight.Certain, tokens[other].Start, tokens[other].End);
        }

        var opening = Opening(tokens, number.Group.First - 1);
        var first = number.Group.First - 1;
        if (opening < 0 && first > 1 && tokens[first].Digits == 0 && tokens[first - 1].IsNumeric)
        {
            opening = Opening(tokens, first - 2);
        }

        return opening < 0 ? null : NumberContext.Say(WitnessKind.Range, NonSerialKind.Range, Weight.Strong, tokens[opening].Start, tokens[opening].End);
    }

    // The other end has as many digits, and the first is the lower one. M1EX-70000 is a serial, whatever comes after it.
    private static int OtherEnd(in TokenGroup number)
    {
        if (number.Count > 1 || !number[0].IsNumber || number[0].Digits < NumberGlance.FewestOfRange || number[0].Joiner == '-')
        {
            return -1;
        }

        if (Joined(number, number.Last, number.Last + 1) is var upper and >= 0 && IsLower(number, number.Last, upper))
        {
            return upper;
        }

        return Joined(number, number.First, number.First - 1) is var lower and >= 0 && IsLower(number, lower, number.First) ? lower : -1;
    }

    // With a word or a sign between them: 100000 to 150000, 100000 – 150000, 100000..150000.
    private static int Joined(in TokenGroup number, int from, int next)
    {
        var tokens = number.Tokens;
        var step = next - from;
        if (next < 0 || next >= tokens.Length)
        {
            return -1;
        }

        if (tokens[next].IsNumber)
        {
            var gap = number.Text[tokens[Math.Min(from, next)].End..tokens[Math.Max(from, next)].Start].Trim(' ');
            return gap is "-" or "~" or ".." or "..." ? next : -1;
        }

        // "Up to", "bis ca."
        var isJoin = false;
        for (var words = 0; words < MostWords && next >= 0 && next < tokens.Length && !tokens[next].IsNumber; words++, next += step)
        {
            if (tokens[next].Digits > 0 || !IsBeside(number, next, next - step))
            {
                return -1;
            }

            isJoin |= tokens[next].Has(TokenMarks.RangeJoin);
        }

        return isJoin && next >= 0 && next < tokens.Length && tokens[next].IsNumber && IsBeside(number, next, next - step) ? next : -1;
    }

    private static bool IsBeside(in TokenGroup number, int one, int other)
    {
        var (left, right) = (Math.Min(one, other), Math.Max(one, other));
        return number.Tokens[right].Boundary <= Boundary.Blank || Separators.IsAbbreviation(number.Text[number.Tokens[left].End..number.Tokens[right].Start]);
    }

    private static bool IsLower(in TokenGroup number, int lower, int upper) =>
        number.Tokens[lower].Digits == number.Tokens[upper].Digits
        && number.Text[number.Tokens[lower].Start..number.Tokens[lower].End].SequenceCompareTo(number.Text[number.Tokens[upper].Start..number.Tokens[upper].End]) < 0;

    private static int Opening(ReadOnlySpan<Token> tokens, int at) => at >= 0 && tokens[at].Has(TokenMarks.Range) ? at : -1;
}
