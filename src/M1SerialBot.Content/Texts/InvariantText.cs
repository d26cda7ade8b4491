using System.Globalization;

namespace M1SerialBot.Content.Texts;

/// <summary>Formatting that doesn't depend on the language.</summary>
internal static class InvariantText
{
    public static string Invariant(this int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Capitalized(this string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
