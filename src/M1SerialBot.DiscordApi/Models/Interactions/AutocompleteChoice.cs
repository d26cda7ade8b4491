namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A choice that autocomplete offers.</summary>
public sealed record AutocompleteChoice
{
    /// <summary>Creates a choice.</summary>
    /// <param name="name">The visible name, 1 to 100 characters.</param>
    /// <param name="value">The value that is filled in, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public AutocompleteChoice(string name, string value)
    {
        Name = DiscordLimit.ChoiceText.Ensure(name);
        Value = DiscordLimit.ChoiceText.Ensure(value);
    }

    /// <summary>The visible name.</summary>
    public string Name { get; }

    /// <summary>The value that is filled in.</summary>
    public string Value { get; }
}

/// <summary>The choices that autocomplete offers.</summary>
public sealed record AutocompleteChoices
{
    /// <summary>Creates a list of choices.</summary>
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
