using System.Globalization;

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
