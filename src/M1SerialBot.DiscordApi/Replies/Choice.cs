namespace M1SerialBot.DiscordApi.Replies;

/// <summary>A choice for the option that is being typed.</summary>
public sealed record Choice
{
    /// <summary>Makes one.</summary>
    /// <param name="name">What is shown, 1 to 100 characters.</param>
    /// <param name="value">What is filled in, 1 to 100 characters.</param>
    /// <exception cref="LimitException">A text is too long or empty.</exception>
    public Choice(string name, string value)
    {
        Name = Limit.ChoiceText.Hold(name);
        Value = Limit.ChoiceText.Hold(value);
    }

    /// <summary>What is shown.</summary>
    public string Name { get; }

    /// <summary>What is filled in.</summary>
    public string Value { get; }
}
