namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A choice for the option that is being typed.</summary>
public sealed record AutocompleteChoice
{
    /// <summary>Makes one.</summary>
    /// <param name="name">What is shown, 1 to 100 characters.</param>
    /// <param name="value">What is filled in, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public AutocompleteChoice(string name, string value)
    {
        Name = DiscordLimit.ChoiceText.Ensure(name);
        Value = DiscordLimit.ChoiceText.Ensure(value);
    }

    /// <summary>What is shown.</summary>
    public string Name { get; }

    /// <summary>What is filled in.</summary>
    public string Value { get; }
}

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
