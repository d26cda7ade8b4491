using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Cards;

/// <summary>Hides most of a serial wherever others than its owner can see it: no more than its first three digits stay.</summary>
internal static class Masking
{
    /// <summary>How many digits stay.</summary>
    public const int Shown = 3;

    /// <summary>What stands in the place of a digit that is hidden.</summary>
    public const char Hidden = '•';

    /// <summary>What stands in its place where the serial is to be read again.</summary>
    public const char Unread = '?';

    /// <summary>The text with every digit behind the third hidden.</summary>
    /// <param name="serial">A serial, or a text with one.</param>
    /// <param name="sign">What stands in the place of a hidden digit.</param>
    public static string Of(string serial, char sign = Hidden)
    {
        // The digit in a model's name, as in M1EX-87654, is none of the serial's.
        var start = serial.LastIndexOf('-') + 1;
        return string.Concat(serial.AsSpan(0, start), Hide(serial.AsSpan(start), sign));
    }

    /// <summary>The same result with most of the serial hidden.</summary>
    public static DecodeResult Of(DecodeResult result)
    {
        if (result.Serial is not { } serial)
        {
            return result;
        }

        var end = serial.Start + serial.Length;
        var digits = serial.Start + StartOfDigits(result, serial);
        return result with
        {
            Input = string.Concat(result.Input.AsSpan(0, digits), Hide(result.Input.AsSpan(digits, end - digits), Hidden), result.Input.AsSpan(end)),
            Serial = serial with { Text = Of(serial.Text) },
        };
    }

    // In the raw text a model's name may be glued to the number; the reading knows where that ends.
    private static int StartOfDigits(DecodeResult result, Serial serial) =>
        result.Readings is [{ Components: [.., var last] components }, ..] && components.Length > 0 && serial.Text.Contains('-', StringComparison.Ordinal)
            ? last.Start - serial.Start
            : 0;

    private static string Hide(ReadOnlySpan<char> text, char sign)
    {
        var hidden = text.ToArray();
        var digits = 0;
        for (var at = 0; at < hidden.Length; at++)
        {
            if (char.IsDigit(hidden[at]) && ++digits > Shown)
            {
                hidden[at] = sign;
            }
        }

        return new string(hidden);
    }
}
