namespace M1SerialBot.Decoding.Formats;

/// <summary>A number with unknown digits, and the range of numbers that it can stand for.</summary>
internal readonly ref struct MaskedNumber
{
    private readonly ReadOnlySpan<char> _symbols;

    /// <param name="symbols">1 to 9 symbols, each a digit from 0 to 9 or <c>?</c>.</param>
    public MaskedNumber(ReadOnlySpan<char> symbols)
    {
        _symbols = symbols;
        Smallest = Fill(symbols, '0');
        Largest = Fill(symbols, '9');
    }

    /// <summary>The lowest number that it can stand for.</summary>
    public int Smallest { get; }

    /// <summary>The highest number that it can stand for.</summary>
    public int Largest { get; }

    /// <summary>The lowest number that it can stand for, from <paramref name="bound"/> on; null if there is none.</summary>
    public int? SmallestAtLeast(int bound) => Nearest(bound, rising: true);

    /// <summary>The highest number that it can stand for, up to <paramref name="bound"/>; null if there is none.</summary>
    public int? LargestAtMost(int bound) => Nearest(bound, rising: false);

    /// <summary>Whether it can stand for a number from <paramref name="from"/> to <paramref name="to"/>, both inclusive.</summary>
    /// <remarks>The numbers between matter only if it reaches past the range on both sides.</remarks>
    public bool CanLieIn(int from, int to) =>
        Largest >= from && Smallest <= to && (Smallest >= from || Largest <= to || SmallestAtLeast(from) <= to);

    private int? Nearest(int bound, bool rising)
    {
        if (rising ? Smallest >= bound : Largest <= bound)
        {
            return rising ? Smallest : Largest;
        }

        if (rising ? Largest < bound : Smallest > bound)
        {
            return null;
        }

        // The answer shares as many first digits with the bound as possible, steps once, and is as low (or high) as possible after that.
        Span<char> digits = stackalloc char[_symbols.Length];
        WriteDigits(bound, digits);
        var shared = 0;
        while (shared < digits.Length && (_symbols[shared] == '?' || _symbols[shared] == digits[shared]))
        {
            shared++;
        }

        if (shared == digits.Length)
        {
            return bound;
        }

        for (var at = shared; at >= 0; at--)
        {
            var stepped = Step(_symbols[at], digits[at], rising);
            if (stepped == default)
            {
                continue;
            }

            digits[at] = stepped;
            _symbols[(at + 1)..].CopyTo(digits[(at + 1)..]);
            return Fill(digits, rising ? '0' : '9');
        }

        return null;
    }

    // The digit one step past the bound's, or the symbol's own; the default if there is none.
    private static char Step(char symbol, char digit, bool rising)
    {
        if (symbol != '?')
        {
            return (rising ? symbol > digit : symbol < digit) ? symbol : default;
        }

        var stepped = rising ? digit + 1 : digit - 1;
        return stepped is >= '0' and <= '9' ? (char)stepped : default;
    }

    private static int Fill(ReadOnlySpan<char> symbols, char unknown)
    {
        var number = 0;
        foreach (var symbol in symbols)
        {
            number = (number * 10) + (symbol == '?' ? unknown : symbol) - '0';
        }

        return number;
    }

    private static void WriteDigits(int number, Span<char> digits)
    {
        for (var at = digits.Length - 1; at >= 0; at--)
        {
            digits[at] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}

/// <summary>The value of the run that a format reads: a number, perhaps with unknown digits, or the index of a letter in its alphabet.</summary>
internal readonly ref struct RunNumber
{
    private readonly MaskedNumber _number;
    private readonly int _letter;

    private RunNumber(MaskedNumber number, int letter)
    {
        _number = number;
        _letter = letter;
    }

    public static RunNumber OfDigits(ReadOnlySpan<char> digits) => new(new MaskedNumber(digits), -1);

    public static RunNumber OfLetter(char letter, string alphabet) => new(default, alphabet.IndexOf(letter, StringComparison.Ordinal));

    public int Largest => _letter >= 0 ? _letter : _number.Largest;

    public int? SmallestAtLeast(int bound) =>
        _letter < 0 ? _number.SmallestAtLeast(bound) : _letter >= bound ? _letter : null;

    public int? LargestAtMost(int bound) =>
        _letter < 0 ? _number.LargestAtMost(bound) : _letter <= bound ? _letter : null;

    public bool CanLieIn(int from, int to) => from <= to && (_letter < 0 ? _number.CanLieIn(from, to) : _letter >= from && _letter <= to);
}
