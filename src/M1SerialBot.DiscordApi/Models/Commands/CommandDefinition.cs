namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>A command to register.</summary>
public sealed record CommandDefinition
{
    private CommandDefinition(string name, CommandType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name. Together with the type it identifies the command.</summary>
    public string Name { get; }

    /// <summary>The type.</summary>
    public CommandType Type { get; }

    /// <summary>The description; null for a menu command.</summary>
    public string? Description { get; private init; }

    /// <summary>The name in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.CommandName); }

    /// <summary>The description in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.CommandDescription); }

    /// <summary>The options, at most 25, required ones first.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many, an optional one comes before a required one, or all texts together are too long.</exception>
    public IReadOnlyList<OptionDefinition>? Options
    {
        get;
        init
        {
            field = value is null ? null : DiscordLimit.CommandOptions.Ensure(value);
            DiscordLimit.CommandTotal.Ensure(Name.Length + (Description?.Length ?? 0) + (value ?? []).Sum(option => option.Characters));
            if (value is not null && value.SkipWhile(option => option.Required == true).Any(option => option.Required == true))
            {
                throw new DiscordLimitExceededException("Required options come before optional ones.");
            }
        }
    }

    /// <summary>Where it can be used; null for Discord's default, as all commands of a single server need.</summary>
    public IReadOnlyList<InteractionContextType>? Contexts { get; init; }

    /// <summary>How the application must be installed; null for Discord's default, as all commands of a single server need.</summary>
    public IReadOnlyList<ApplicationIntegrationType>? IntegrationTypes { get; init; }

    /// <summary>The permissions that it needs unless a server decides otherwise; null for none.</summary>
    public ChannelPermissions? DefaultMemberPermissions { get; init; }

    /// <summary>Creates a slash command.</summary>
    /// <param name="name">The name in lower case, 1 to 32 characters.</param>
    /// <param name="description">The description, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty, or the name isn't in lower case.</exception>
    public static CommandDefinition Slash(string name, string description) =>
        new(EnsureName(name), CommandType.Slash) { Description = DiscordLimit.CommandDescription.Ensure(description) };

    /// <summary>Creates a command in the context menu of messages.</summary>
    /// <param name="name">The name, 1 to 32 characters. Spaces and capitals are allowed.</param>
    /// <exception cref="DiscordLimitExceededException">The name is too long or empty.</exception>
    public static CommandDefinition MessageMenu(string name) => new(DiscordLimit.CommandName.Ensure(name), CommandType.Message);

    /// <summary>The same command for a single server, which can't have contexts or integration types.</summary>
    public CommandDefinition ForGuild() => this with { Contexts = null, IntegrationTypes = null };

    internal static string EnsureName(string name)
    {
        DiscordLimit.CommandName.Ensure(name);
        return name.All(character => char.IsLower(character) || char.IsDigit(character) || character is '-' or '_')
            ? name
            : throw new DiscordLimitExceededException($"A command or option name is in lower case, without spaces. This one is \"{name}\".");
    }
}

/// <summary>The type of a command.</summary>
public enum CommandType
{
    /// <summary>Unknown.</summary>
    None,

    /// <summary>A slash command.</summary>
    Slash,

    /// <summary>In the context menu of users.</summary>
    User,

    /// <summary>In the context menu of messages.</summary>
    Message,
}

/// <summary>Where an application is installed.</summary>
public enum ApplicationIntegrationType
{
    /// <summary>In a server.</summary>
    Guild,

    /// <summary>For a user, everywhere.</summary>
    User,
}

/// <summary>Where an interaction comes from, or where a command can be used.</summary>
public enum InteractionContextType
{
    /// <summary>A server.</summary>
    Guild,

    /// <summary>The direct messages with the bot.</summary>
    BotDM,

    /// <summary>Direct messages and groups without the bot.</summary>
    PrivateChannel,
}

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
