namespace M1SerialBot.DiscordApi.Models.Commands;

/// <summary>A command as it is registered.</summary>
public sealed record CommandDefinition
{
    private CommandDefinition(string name, CommandType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>What it is called; with its type it names the command.</summary>
    public string Name { get; }

    /// <summary>How it is used.</summary>
    public CommandType Type { get; }

    /// <summary>What it is for; null for a menu command.</summary>
    public string? Description { get; private init; }

    /// <summary>What it is called in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.CommandName); }

    /// <summary>What it is for in other languages, by locale; null for none.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init => field = Locales.Ensure(value, DiscordLimit.CommandDescription); }

    /// <summary>Its options, at most 25, those that must be given first.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many, one that must be given stands behind one that need not, or all texts together are too long.</exception>
    public IReadOnlyList<OptionDefinition>? Options
    {
        get;
        init
        {
            field = value is null ? null : DiscordLimit.CommandOptions.Ensure(value);
            DiscordLimit.CommandTotal.Ensure(Name.Length + (Description?.Length ?? 0) + (value ?? []).Sum(option => option.Characters));
            if (value is not null && value.SkipWhile(option => option.Required == true).Any(option => option.Required == true))
            {
                throw new DiscordLimitExceededException("Options that must be given stand before those that need not.");
            }
        }
    }

    /// <summary>Where it may be used; null for what Discord takes as usual, which is all that a command of one server can have.</summary>
    public IReadOnlyList<InteractionContextType>? Contexts { get; init; }

    /// <summary>How the application must be installed; null for what Discord takes as usual, which is all that a command of one server can have.</summary>
    public IReadOnlyList<ApplicationIntegrationType>? IntegrationTypes { get; init; }

    /// <summary>Who may use it until a server decides otherwise; null for everybody.</summary>
    public ChannelPermissions? DefaultMemberPermissions { get; init; }

    /// <summary>A command that is typed.</summary>
    /// <param name="name">What it is called, lower case, 1 to 32 characters.</param>
    /// <param name="description">What it is for, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty, or the name is not in lower case.</exception>
    public static CommandDefinition Slash(string name, string description) =>
        new(EnsureName(name), CommandType.Slash) { Description = DiscordLimit.CommandDescription.Ensure(description) };

    /// <summary>A command of a message's menu.</summary>
    /// <param name="name">What it is called, 1 to 32 characters; blanks and capitals are allowed.</param>
    /// <exception cref="DiscordLimitExceededException">The name is too long or empty.</exception>
    public static CommandDefinition MessageMenu(string name) => new(DiscordLimit.CommandName.Ensure(name), CommandType.Message);

    /// <summary>The same for one server, which has no say in contexts and installation.</summary>
    public CommandDefinition ForGuild() => this with { Contexts = null, IntegrationTypes = null };

    internal static string EnsureName(string name)
    {
        DiscordLimit.CommandName.Ensure(name);
        return name.All(character => char.IsLower(character) || char.IsDigit(character) || character is '-' or '_')
            ? name
            : throw new DiscordLimitExceededException($"A command or option name is in lower case, without blanks; given: \"{name}\".");
    }
}

/// <summary>How a command is used.</summary>
public enum CommandType
{
    /// <summary>None that is known.</summary>
    None,

    /// <summary>Typed behind a slash.</summary>
    Slash,

    /// <summary>From the menu of a user.</summary>
    User,

    /// <summary>From the menu of a message.</summary>
    Message,
}
