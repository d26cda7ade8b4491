namespace M1SerialBot.DiscordApi.Replies;

/// <summary>The choices for the option that is being typed.</summary>
public sealed record ChoiceList
{
    /// <summary>Makes a list.</summary>
    /// <param name="choices">The choices, at most 25.</param>
    /// <exception cref="LimitException">There are too many.</exception>
    public ChoiceList(IReadOnlyList<Choice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        Choices = Limit.Choices.Hold(choices);
    }

    /// <summary>The choices.</summary>
    public IReadOnlyList<Choice> Choices { get; }
}
