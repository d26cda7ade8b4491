using System.Globalization;

namespace M1SerialBot.Content.Texts;

/// <summary>Writes numbers and words in the one way that every language here shares.</summary>
internal static class InvariantText
{
    /// <summary>The number in digits.</summary>
    public static string Invariant(this int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sentence with a capital at its start.</summary>
    public static string Capitalized(this string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
