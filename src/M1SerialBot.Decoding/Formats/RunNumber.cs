namespace M1SerialBot.Decoding.Formats;

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
