namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>The choices for the option that is being typed.</summary>
public sealed record AutocompleteChoices
{
    /// <summary>Makes a list.</summary>
    /// <param name="choices">The choices, at most 25.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public AutocompleteChoices(IReadOnlyList<AutocompleteChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        Choices = DiscordLimit.Choices.Ensure(choices);
    }

    /// <summary>The choices.</summary>
    public IReadOnlyList<AutocompleteChoice> Choices { get; }
}
