using System.Globalization;
using System.Text;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Bot.Cards;

/// <summary>Makes typed text safe to show: no control characters, no bidirectional marks, no line breaks.</summary>
internal static class DisplayText
{
    private const int MaxLength = 80;

    /// <summary>Replaces unsafe characters, and cuts long text.</summary>
    public static string Sanitize(string text) => Make(text, MaxLength);

    /// <summary>The same without cutting.</summary>
    public static string SanitizeWhole(string text) => Make(text, int.MaxValue);

    private static string Make(string text, int longest)
    {
        var shown = new System.Text.StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsShown(rune) ? rune.ToString() : "�");
        }

        return shown.ToString();
    }

    private static bool IsShown(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}

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
