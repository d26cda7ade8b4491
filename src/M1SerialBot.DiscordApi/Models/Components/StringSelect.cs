namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A select menu for one option.</summary>
public sealed record StringSelect : Component
{
    /// <summary>Creates a select menu.</summary>
    /// <param name="customId">The custom id that Discord sends back, 1 to 100 characters.</param>
    /// <param name="options">The options, 1 to 25, with distinct values.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none, or a text is too long or empty.</exception>
    public StringSelect(string customId, IReadOnlyList<SelectOption> options)
        : base(ComponentType.StringSelect)
    {
        ArgumentNullException.ThrowIfNull(options);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Options = SelectOption.EnsureDistinct(DiscordLimit.SelectOptions.Ensure(options));
    }

    /// <summary>The custom id, 1 to 100 characters.</summary>
    public string CustomId { get; }

    /// <summary>The options.</summary>
    public IReadOnlyList<SelectOption> Options { get; }

    /// <summary>The placeholder while nothing is selected, at most 150 characters.</summary>
    public string? Placeholder { get; init => field = DiscordLimit.Placeholder.EnsureOptional(value); }

    /// <summary>Whether an option must be selected. Only for modals.</summary>
    public bool? Required { get; init; }
}
