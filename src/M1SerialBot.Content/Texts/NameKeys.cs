using System.Text.Json;

namespace M1SerialBot.Content.Texts;

/// <summary>The keys of the words for a closed set, such as <c>grade.single-report</c>; each is made once.</summary>
internal static class NameKeys<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Keys = [];

    static NameKeys()
    {
        All = [.. Enum.GetNames<T>().Select(Make)];
        foreach (var value in Enum.GetValues<T>())
        {
            Keys.Add(value, All[Keys.Count]);
        }
    }

    /// <summary>The key of every value's word, in the values' order.</summary>
    public static IReadOnlyList<string> All { get; }

    /// <summary>The key of a value's word.</summary>
    public static string Of(T value) => Keys[value];

    private static string Make(string name) =>
        $"{JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name)}.{JsonNamingPolicy.KebabCaseLower.ConvertName(name)}";
}
