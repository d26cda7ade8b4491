namespace M1SerialBot.Decoding.Formats;

/// <summary>What the run that a format reads amounts to: a number, some of whose digits may be unknown, or the place of a letter in its alphabet.</summary>
internal readonly ref struct RunValue
{
    private readonly ReadOnlySpan<char> _digits;
    private readonly int _letter;

    private RunValue(ReadOnlySpan<char> digits, int letter)
    {
        _digits = digits;
        _letter = letter;
    }

    public static RunValue OfDigits(ReadOnlySpan<char> digits) => new(digits, -1);

    public static RunValue OfLetter(char letter, string alphabet) => new([], alphabet.IndexOf(letter, StringComparison.Ordinal));

    public int Largest => _letter >= 0 ? _letter : new MaskedNumber(_digits).Largest;

    public int? SmallestAtLeast(int bound) =>
        _letter < 0 ? new MaskedNumber(_digits).SmallestAtLeast(bound) : _letter >= bound ? _letter : null;

    public int? LargestAtMost(int bound) =>
        _letter < 0 ? new MaskedNumber(_digits).LargestAtMost(bound) : _letter <= bound ? _letter : null;

    public bool CanLieIn(int from, int to) => from <= to && SmallestAtLeast(from) <= to;
}
