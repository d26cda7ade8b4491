using System.Text;

namespace M1SerialBot.Bot.Commands;

/// <summary>The state of a component or modal: <c>m1:1:action:first|second</c>, at most 100 characters.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Values">From outside: don't trust them.</param>
internal sealed record CustomId(string Action, IReadOnlyList<string> Values)
{
    /// <summary>Discord's limit, in characters.</summary>
    public const int MaxLength = 100;

    private const string Prefix = "m1:1:";
    private const char Separator = '|';

    public static CustomId Of(string action, params IReadOnlyList<string> values) => new(action, values);

    /// <summary>Null if it isn't ours, or of a version that's gone.</summary>
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

    /// <summary>A value, or "" if there aren't as many.</summary>
    public string this[int at] => at < Values.Count ? Values[at] : "";

    public override string ToString()
    {
        var text = new StringBuilder(Prefix, MaxLength).Append(Action);
        for (var at = 0; at < Values.Count; at++)
        {
            text.Append(at == 0 ? ':' : Separator).Append(Escape(Values[at]));
        }

        return text.ToString();
    }

    // Escapes as little as possible: there are only 100 characters.
    private static string Escape(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal);
}
