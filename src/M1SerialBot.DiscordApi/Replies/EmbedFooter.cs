namespace M1SerialBot.DiscordApi.Replies;

/// <summary>The small print of an embed.</summary>
public sealed record EmbedFooter
{
    /// <summary>Makes one.</summary>
    /// <param name="text">What it says, at most 2,048 characters.</param>
    /// <exception cref="LimitException">The text is too long.</exception>
    public EmbedFooter(string text) => Text = Limit.EmbedFooter.Hold(text);

    /// <summary>What it says.</summary>
    public string Text { get; }
}
