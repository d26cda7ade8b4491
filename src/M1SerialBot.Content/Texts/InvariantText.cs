using System.Globalization;
using System.Text.Json;

namespace M1SerialBot.Content.Texts;

/// <summary>Formatting that doesn't depend on the language.</summary>
internal static class InvariantText
{
    public static string Invariant(this int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Capitalized(this string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

/// <summary>How enumeration values are written in JSON.</summary>
internal static class JsonNames
{
    /// <summary><c>VeryLow</c> as <c>very low</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum => Kebab(value).Replace('-', ' ');

    /// <summary><c>SingleReport</c> as <c>single-report</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
