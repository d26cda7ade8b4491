using System.Text;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Wording;

/// <summary>Makes what people typed safe to show on Discord.</summary>
internal static class Markdown
{
    /// <summary>A source as a link to itself; its title alone where it has no address.</summary>
    public static string Link(Source source) => source.Url is { } url
        ? $"[{source.Title.Replace('[', '(').Replace(']', ')')}](<{url.AbsoluteUri}>)"
        : source.Title;

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
