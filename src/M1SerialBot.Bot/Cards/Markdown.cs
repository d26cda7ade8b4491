using System.Text;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Bot.Cards;

/// <summary>Makes what people typed safe to show on Discord.</summary>
internal static class Markdown
{
    private const char Backslash = '\\';

    /// <summary>A source as a link to itself; its title alone where it has no address.</summary>
    public static string Link(Source source) => source.Url is { } url
        ? $"[{source.Title.Replace('[', '(').Replace(']', ')')}](<{url.AbsoluteUri}>)"
        : source.Title;

    /// <summary>The text as plain text: no markup, no mention, no link, no line break, nothing that turns the line around; cut where it is long.</summary>
    public static string Escape(string text) => EscapePunctuation(DisplayText.Sanitize(text));

    /// <summary>The same, however long it is; <see cref="Unescape"/> takes it back.</summary>
    public static string EscapeWhole(string text) => EscapePunctuation(DisplayText.SanitizeWhole(text));

    /// <summary>What was quoted.</summary>
    public static string Unescape(string quoted)
    {
        var text = new StringBuilder();
        for (var at = 0; at < quoted.Length; at++)
        {
            at += quoted[at] == Backslash && at + 1 < quoted.Length ? 1 : 0;
            text.Append(quoted[at]);
        }

        return text.ToString();
    }

    private static string EscapePunctuation(string printable)
    {
        var quoted = new StringBuilder();
        foreach (var character in printable)
        {
            if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)))
            {
                quoted.Append(Backslash);
            }

            quoted.Append(character);
        }

        return quoted.ToString();
    }
}
