using System.Text.Json;

namespace M1SerialBot.Texts;

/// <summary>The keys of the words for a closed set, such as <c>grade.single-report</c>; each is made once.</summary>
internal static class NameKeys<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Keys = Enum.GetValues<T>().ToDictionary(value => value, Make);

    /// <summary>The key of a value's word.</summary>
    public static string Of(T value) => Keys[value];

    private static string Make(T value) =>
        $"{JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name)}.{JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())}";
}
