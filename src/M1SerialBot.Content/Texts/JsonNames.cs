using System.Text.Json;

namespace M1SerialBot.Content.Texts;

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
