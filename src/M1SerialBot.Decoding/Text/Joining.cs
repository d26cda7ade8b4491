namespace M1SerialBot.Decoding.Text;

/// <summary>What may stand between two groups of one number.</summary>
internal static class Joining
{
    /// <summary>The one character between two places; <see cref="Folding.Break"/> where there is none, or more.</summary>
    public static char Between(ReadOnlySpan<char> folded, int from, int to)
    {
        var joiner = Folding.Break;
        foreach (var character in folded[from..to])
        {
            if (character == Folding.Skip)
            {
                continue;
            }

            // A bracket closes with a blank behind it: (0171) 555.
            if (joiner == ')' && character == ' ')
            {
                continue;
            }

            if (joiner != Folding.Break)
            {
                return Folding.Break;
            }

            joiner = character;
        }

        return joiner;
    }

    /// <summary>Whether it may stand within a date, a price or a telephone number.</summary>
    public static bool Joins(char joiner) => joiner is ' ' or '-' or '.' or '/' or ',' or ':' or '\'' or '(' or ')';

    /// <summary>Whether numbers on both sides may be two of them.</summary>
    public static bool Parts(char joiner) => joiner is ',' or '/' or ':' or '(' or ')';

    /// <summary>Whether a serial may be written with this between its groups.</summary>
    public static bool JoinsSerial(char joiner) => joiner is ' ' or '-';
}
