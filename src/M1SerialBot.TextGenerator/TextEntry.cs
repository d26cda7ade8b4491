using System.Text;
using System.Text.RegularExpressions;

namespace M1SerialBot.TextGenerator;

/// <summary>A sentence of the English file.</summary>
internal sealed class TextEntry : IEquatable<TextEntry>
{
    private static readonly Regex Placeholder = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);

    public TextEntry(string key, string text)
    {
        Key = key;
        Text = text;
        Placeholders = [.. Placeholder.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value).Distinct()];
        Name = NameOf(key);
    }

    /// <summary>Such as <c>confidence-reason.few-dated-units</c>.</summary>
    public string Key { get; }

    public string Text { get; }

    /// <summary>The names between braces, in the order in which they first appear.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>The member's name, such as <c>ConfidenceReasonFewDatedUnits</c>.</summary>
    public string Name { get; }

    /// <summary>The name in a key or a placeholder as a C# name that begins with a capital.</summary>
    public static string NameOf(string key)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var character in key)
        {
            if (!char.IsLetterOrDigit(character))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return name.ToString();
    }

    public bool Equals(TextEntry? other) => other is not null && Key == other.Key && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as TextEntry);

    public override int GetHashCode() => Key.GetHashCode();
}
