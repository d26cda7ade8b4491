namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>The small print of an embed.</summary>
public sealed record EmbedFooter
{
    /// <summary>Makes one.</summary>
    /// <param name="text">What it says, at most 2,048 characters.</param>
    /// <exception cref="DiscordLimitExceededException">The text is too long.</exception>
    public EmbedFooter(string text) => Text = DiscordLimit.EmbedFooter.Ensure(text);

    /// <summary>What it says.</summary>
    public string Text { get; }
}
