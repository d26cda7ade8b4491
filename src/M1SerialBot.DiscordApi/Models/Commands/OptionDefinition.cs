namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>An option of a slash command.</summary>
public sealed record OptionDefinition
{
    private const int LongestText = 6000;

    /// <summary>Creates an option.</summary>
    /// <param name="name">The name in lower case, 1 to 32 characters.</param>
    /// <param name="description">The description, 1 to 100 characters.</param>
    /// <param name="type">The type of its values.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty, or the name isn't in lower case.</exception>
    public OptionDefinition(string name, string description, OptionType type = OptionType.Text)
    {
        Name = CommandDefinition.EnsureName(name);
        Description = DiscordLimit.CommandDescription.Ensure(description);
        Type = type;
    }

    /// <summary>The type of its values.</summary>
    public OptionType Type { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The description.</summary>
    public string Description { get; }

    /// <summary>The description in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.CommandDescription); }

    /// <summary>Whether it's required.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether it offers choices while somebody types.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>The only values that it accepts, at most 25; null for any.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public IReadOnlyList<ChoiceDefinition>? Choices { get; init => field = value is null ? null : DiscordLimit.Choices.Ensure(value); }

    /// <summary>The most characters, 1 to 6,000; null for 6,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It isn't 1 to 6,000.</exception>
    public int? MaxLength
    {
        get;
        init
        {
            if (value is { } length)
            {
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(length, LongestText);
            }

            field = value;
        }
    }

    internal int Characters =>
        Name.Length + Description.Length + (Choices ?? []).Sum(choice => choice.Name.Length + choice.Value.Length);
}

/// <summary>The type of an option's values, as far as the client supports it.</summary>
public enum OptionType
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>A user.</summary>
    User = 6,
}

/// <summary>A predefined value of an option.</summary>
public sealed record ChoiceDefinition
{
    /// <summary>Creates a choice.</summary>
    /// <param name="name">The visible name, 1 to 100 characters.</param>
    /// <param name="value">The value that Discord sends back, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public ChoiceDefinition(string name, string value)
    {
        Name = DiscordLimit.ChoiceText.Ensure(name);
        Value = DiscordLimit.ChoiceText.Ensure(value);
    }

    /// <summary>The visible name.</summary>
    public string Name { get; }

    /// <summary>The visible name in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.ChoiceText); }

    /// <summary>The value that Discord sends back.</summary>
    public string Value { get; }
}
