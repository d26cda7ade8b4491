using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Bot.Cards;

/// <summary>How a result is formatted for the place where it's shown.</summary>
/// <param name="Escape">Makes typed text safe to show there.</param>
/// <param name="MaxCauses">How many innocent causes of a conflict are listed.</param>
/// <param name="Strike">Strikes out what's contradicted.</param>
/// <param name="Link">Names a source, with or without its URL.</param>
internal sealed record FormatStyle(Func<string, string> Escape, int MaxCauses, Func<string, string> Strike, Func<Source, string> Link)
{
    /// <summary>For a terminal: everything.</summary>
    public static FormatStyle Terminal { get; } = new(DisplayText.Sanitize, int.MaxValue, text => text, source => source.Title);

    /// <summary>For a card: what fits, with Markdown escaped.</summary>
    public static FormatStyle Card { get; } = new(Markdown.Escape, 3, text => $"~~{text}~~", source => source.Title);

    /// <summary>For a card that has room for URLs.</summary>
    public static FormatStyle CardWithLinks { get; } = Card with { Link = Markdown.Link };
}
