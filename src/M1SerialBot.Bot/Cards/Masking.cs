using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Cards;

/// <summary>Hides all but the first three digits of a serial where others can see it.</summary>
internal static class Masking
{
    public const int Shown = 3;

    /// <summary>What stands in the place of a digit that is hidden. A screen reader says it as a letter, where it would say a bullet.</summary>
    public const char Hidden = 'x';

    /// <summary>Replaces a hidden digit if the serial will be decoded again.</summary>
    public const char Unread = '?';

    public static string Of(string serial, char sign = Hidden)
    {
        // The 1 of M1EX-87654 isn't part of the serial.
        var start = serial.LastIndexOf('-') + 1;
        return string.Concat(serial.AsSpan(0, start), Hide(serial.AsSpan(start), sign));
    }

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

    // In the input, a model's name may be joined to the number; the reading knows where it ends.
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
