using System.Text;

namespace M1SerialBot.Bot.Commands;

/// <summary>What a component or a modal carries, so that it works after a restart: <c>m1:1:action:first|second</c>, at most 100 characters.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Values">What it is to be done with. They come from outside: don't trust them.</param>
internal sealed record CustomId(string Action, IReadOnlyList<string> Values)
{
    /// <summary>The most characters that Discord takes.</summary>
    public const int MaxLength = 100;

    private const string Prefix = "m1:1:";
    private const char Separator = '|';

    /// <summary>Makes one.</summary>
    /// <param name="action">What is to be done.</param>
    /// <param name="values">What it is to be done with.</param>
    public static CustomId Of(string action, params IReadOnlyList<string> values) => new(action, values);

    /// <summary>Reads one.</summary>
    /// <param name="text">What came back.</param>
    /// <returns>What it says; null where it is not one of ours, or of a version that is gone.</returns>
    public static CustomId? TryParse(string? text)
    {
        if (text is null || text.Length > MaxLength || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = text[Prefix.Length..];
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new CustomId(rest, [])
            : new CustomId(rest[..colon], [.. rest[(colon + 1)..].Split(Separator).Select(Uri.UnescapeDataString)]);
    }

    /// <summary>The value at a place; empty where there is none.</summary>
    public string this[int at] => at < Values.Count ? Values[at] : "";

    /// <summary>Writes it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Prefix, MaxLength).Append(Action);
        for (var at = 0; at < Values.Count; at++)
        {
            text.Append(at == 0 ? ':' : Separator).Append(Escape(Values[at]));
        }

        return text.ToString();
    }

    // Blanks and signs that people type stay short; only what would be read otherwise is escaped.
    private static string Escape(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal);
}
