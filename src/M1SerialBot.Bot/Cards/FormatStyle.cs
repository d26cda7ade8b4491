using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Bot.Cards;

/// <summary>How words are fitted to the place where they go.</summary>
/// <param name="Escape">Makes what people typed safe to show there.</param>
/// <param name="MaxCauses">How many innocent causes of a conflict are listed.</param>
/// <param name="Strike">Strikes out what is contradicted.</param>
/// <param name="Link">Names a source, with or without its address.</param>
internal sealed record FormatStyle(Func<string, string> Escape, int MaxCauses, Func<string, string> Strike, Func<Source, string> Link)
{
    /// <summary>For a terminal: all there is.</summary>
    public static FormatStyle Terminal { get; } = new(DisplayText.Sanitize, int.MaxValue, text => text, source => source.Title);

    /// <summary>For a card on Discord: what fits, with nothing that Discord would take for markup.</summary>
    public static FormatStyle Card { get; } = new(Markdown.Escape, 3, text => $"~~{text}~~", source => source.Title);

    /// <summary>For a card on Discord that has room for addresses.</summary>
    public static FormatStyle CardWithLinks { get; } = Card with { Link = Markdown.Link };
}
