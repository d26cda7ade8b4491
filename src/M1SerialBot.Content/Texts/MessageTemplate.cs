using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace M1SerialBot.Content.Texts;

/// <summary>A text, split at its placeholders.</summary>
internal sealed partial class MessageTemplate
{
    private const int TypicalLength = 256;

    // For each placeholder in the text, its index in the key's placeholders.
    private readonly int[] _values;

    // The text before each placeholder, and after the last.
    private readonly string[] _between;

    /// <param name="text">It only has placeholders of its key.</param>
    /// <param name="placeholders">The key's placeholders, in the order of <see cref="Format"/>'s values.</param>
    public MessageTemplate(string text, IReadOnlyList<string> placeholders)
    {
        var order = placeholders.ToList();
        var between = new List<string>();
        var values = new List<int>();
        var start = 0;
        foreach (Match found in Placeholder().Matches(text))
        {
            between.Add(text[start..found.Index]);
            values.Add(order.IndexOf(found.Groups[1].Value));
            start = found.Index + found.Length;
        }

        between.Add(text[start..]);
        Text = text;
        _values = [.. values];
        _between = [.. between];
    }

    /// <summary>The text with its places as they are.</summary>
    public string Text { get; }

    public static IEnumerable<string> PlaceholdersIn(string text) => Placeholder().Matches(text).Select(found => found.Groups[1].Value).Distinct(StringComparer.Ordinal);

    public string Format(ReadOnlySpan<string> values)
    {
        if (_values.Length == 0)
        {
            return Text;
        }

        var filled = new DefaultInterpolatedStringHandler(Text.Length, _values.Length, null, stackalloc char[TypicalLength]);
        for (var at = 0; at < _values.Length; at++)
        {
            filled.AppendLiteral(_between[at]);
            filled.AppendLiteral(values[_values[at]]);
        }

        filled.AppendLiteral(_between[^1]);
        return filled.ToStringAndClear();
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
