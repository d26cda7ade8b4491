using System.Text;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Bot.Cards;

/// <summary>Discord's Markdown.</summary>
internal static class Markdown
{
    private const char Backslash = '\\';

    /// <summary>A link to a source, or its title if it has no URL.</summary>
    public static string Link(Source source) => source.Url is { } url
        ? $"[{source.Title.Replace('[', '(').Replace(']', ')')}](<{url.AbsoluteUri}>)"
        : source.Title;

    /// <summary>Typed text as plain text: no Markdown, mentions, links, line breaks or bidirectional marks. Long text is cut.</summary>
    public static string Escape(string text) => EscapePunctuation(DisplayText.Sanitize(text));

    /// <summary>The same without cutting. <see cref="Unescape"/> reverses it.</summary>
    public static string EscapeWhole(string text) => EscapePunctuation(DisplayText.SanitizeWhole(text));

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
