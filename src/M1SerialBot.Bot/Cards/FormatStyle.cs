using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Bot.Cards;

/// <summary>How words are fitted to the place where they go.</summary>
/// <param name="Escape">Makes what people typed safe to show there.</param>
/// <param name="Emphasis">Keeps what stands out in our own sentences, or takes it away.</param>
/// <param name="Strike">Strikes out what is contradicted.</param>
/// <param name="Link">Names a source, with or without its address.</param>
internal sealed record FormatStyle(Func<string, string> Escape, Func<string, string> Emphasis, Func<string, string> Strike, Func<Source, string> Link)
{
    /// <summary>For a terminal: no markup.</summary>
    public static FormatStyle Terminal { get; } = new(DisplayText.Sanitize, text => text.Replace("*", "", StringComparison.Ordinal), text => text, source => source.Title);

    /// <summary>For a card on Discord: nothing that people typed is taken for markup.</summary>
    public static FormatStyle Card { get; } = new(Markdown.Escape, text => text, text => $"~~{text}~~", source => source.Title);

    /// <summary>For a card on Discord that has room for addresses.</summary>
    public static FormatStyle CardWithLinks { get; } = Card with { Link = Markdown.Link };
}
