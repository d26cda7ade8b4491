using System.Text;

namespace M1SerialBot.Wording;

/// <summary>Makes what people typed safe to show on Discord.</summary>
internal static class Markdown
{
    /// <summary>The text as plain text: no markup, no mention, no link, no line break, nothing that turns the line around; cut where it is long.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder();
        foreach (var character in Printable.Of(text))
        {
            if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)))
            {
                quoted.Append('\\');
            }

            quoted.Append(character);
        }

        return quoted.ToString();
    }
}
