namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>An option of a slash command.</summary>
public sealed record OptionDefinition
{
    private const int LongestText = 6000;

    /// <summary>Makes one.</summary>
    /// <param name="name">What it is called, lower case, 1 to 32 characters.</param>
    /// <param name="description">What it is for, 1 to 100 characters.</param>
    /// <param name="type">What it takes.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty, or the name is not in lower case.</exception>
    public OptionDefinition(string name, string description, OptionType type = OptionType.Text)
    {
        Name = CommandDefinition.EnsureName(name);
        Description = DiscordLimit.CommandDescription.Ensure(description);
        Type = type;
    }

    /// <summary>What it takes.</summary>
    public OptionType Type { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public string Description { get; }

    /// <summary>What it is for in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.CommandDescription); }

    /// <summary>Whether it must be given.</summary>
    public bool? Required { get; init; }

    /// <summary>Whether choices are offered while it is typed.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>The values that it takes, at most 25; null for any.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public IReadOnlyList<ChoiceDefinition>? Choices { get; init => field = value is null ? null : DiscordLimit.Choices.Ensure(value); }

    /// <summary>How many characters may be typed, 1 to 6,000; null for 6,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 6,000.</exception>
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

/// <summary>What an option takes; those that the bot uses.</summary>
public enum OptionType
{
    /// <summary>None that is known.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>A user.</summary>
    User = 6,
}
