using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Cards;

/// <summary>The field that lists what a card cites, each with its address.</summary>
internal static class SourcesField
{
    private const int MaxLength = 1000;

    /// <summary>Makes it; no field without sources.</summary>
    public static IReadOnlyList<EmbedField> Of(ContentSnapshot content, Localizer texts, IEnumerable<string> ids)
    {
        string[] lines = [.. ids.Distinct(StringComparer.Ordinal).Select(id => $"• {Markdown.Link(texts.Translate(content.Knowledge.Sources[id]))}")];
        return lines.Length == 0
            ? []
            : [new EmbedField(texts.ChecklistSources, Truncate.Lines(lines, MaxLength, count => texts.LineMore(count: count.Invariant())))];
    }
}
