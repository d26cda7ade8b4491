namespace M1SerialBot.Decoding.Scanning;

/// <summary>What stands between two tokens.</summary>
internal static class Separators
{
    /// <summary>Stands for several blanks, or a dash between blanks: a wide gap, which only the groups of a labelled serial have.</summary>
    public const char Wide = '\u0004';

    // Three dots end a thought.
    private const int FewestOfLeader = 4;

    // Most gaps are one character of ASCII.
    private static readonly Boundary[] Alone = [.. Enumerable.Range(0, 128).Select(code => OfCharacter((char)code, isLast: true, isAlone: true))];

    /// <summary>The one character in a gap; <see cref="Wide"/> for several blanks; <see cref="Normalizer.Break"/> if there is none, or more than one.</summary>
    public static char Between(ReadOnlySpan<char> gap)
    {
        if (gap.Length == 1)
        {
            return gap[0] == Normalizer.Skip ? Normalizer.Break : gap[0];
        }

        if (gap is " - " || (gap.Length > 1 && !gap.ContainsAnyExcept(' ')))
        {
            return Wide;
        }

        var joiner = Normalizer.Break;
        foreach (var character in gap)
        {
            if (character == Normalizer.Skip || (joiner == ')' && character == ' '))
            {
                continue;
            }

            if (joiner != Normalizer.Break)
            {
                return Normalizer.Break;
            }

            joiner = character;
        }

        return joiner;
    }

    /// <summary>How strongly a gap separates.</summary>
    public static Boundary Of(ReadOnlySpan<char> gap)
    {
        if (gap.Length == 1 && gap[0] < Alone.Length)
        {
            return Alone[gap[0]];
        }

        // Serial ...... 198765
        if (gap.Length >= FewestOfLeader && !gap.ContainsAnyExcept('.', ' ') && gap.Count('.') >= FewestOfLeader)
        {
            return Boundary.Colon;
        }

        var boundary = Boundary.None;
        for (var at = 0; at < gap.Length; at++)
        {
            var next = OfCharacter(gap[at], isLast: at == gap.Length - 1, isAlone: gap.Length == 1);
            boundary = next > boundary ? next : boundary;
        }

        return boundary;
    }

    /// <summary>Whether a gap is the dot of an abbreviation, with or without a blank after it.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> gap) => gap is "." or ". " or ".: " or ".:" or ".-";

    /// <summary>Whether a gap is the border between two cells of a table's row.</summary>
    public static bool IsCellBorder(ReadOnlySpan<char> gap) => gap is " | " or "|";

    /// <summary>Whether it can stand inside a date, a price or a telephone number.</summary>
    public static bool Joins(char joiner) => joiner is ' ' or '-' or '.' or '/' or ',' or ':' or '\'' or '(' or ')' or Normalizer.Underscore;

    /// <summary>Whether the numbers on its two sides can be two separate ones.</summary>
    public static bool Parts(char joiner) => joiner is ',' or '/' or ':' or '(' or ')';

    /// <summary>Whether it can stand between the groups of a serial.</summary>
    public static bool JoinsSerial(char joiner) => joiner is ' ' or '-' or Normalizer.Underscore or Wide;

    private static Boundary OfCharacter(char character, bool isLast, bool isAlone) => character switch
    {
        ' ' => Boundary.Blank,
        '-' or '/' or '\'' => isAlone ? Boundary.None : Boundary.Bracket,
        '.' => isLast ? Boundary.None : Boundary.Stop,
        ':' or '=' => Boundary.Colon,
        ',' => Boundary.Comma,
        ';' or '!' or '?' or '|' => Boundary.Stop,
        Normalizer.Line => Boundary.Line,
        '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '"' or '`' or '~' or Normalizer.Break => Boundary.Bracket,
        _ => Boundary.None,
    };
}
