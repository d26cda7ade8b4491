namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>A value that an option takes.</summary>
public sealed record ChoiceDefinition
{
    /// <summary>Makes one.</summary>
    /// <param name="name">What is shown, 1 to 100 characters.</param>
    /// <param name="value">What comes back, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public ChoiceDefinition(string name, string value)
    {
        Name = DiscordLimit.ChoiceText.Ensure(name);
        Value = DiscordLimit.ChoiceText.Ensure(value);
    }

    /// <summary>What is shown.</summary>
    public string Name { get; }

    /// <summary>What is shown in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.ChoiceText); }

    /// <summary>What comes back.</summary>
    public string Value { get; }
}
