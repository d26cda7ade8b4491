namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A list of which one thing is chosen.</summary>
public sealed record StringSelect : Component
{
    /// <summary>Makes one.</summary>
    /// <param name="customId">What comes back, 1 to 100 characters.</param>
    /// <param name="options">What can be chosen, 1 to 25, no two with one value.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none, or a text is too long or empty.</exception>
    public StringSelect(string customId, IReadOnlyList<SelectOption> options)
        : base(ComponentType.StringSelect)
    {
        ArgumentNullException.ThrowIfNull(options);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Options = SelectOption.EnsureDistinct(DiscordLimit.SelectOptions.Ensure(options));
    }

    /// <summary>What comes back.</summary>
    public string CustomId { get; }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<SelectOption> Options { get; }

    /// <summary>What is shown while nothing is chosen, at most 150 characters.</summary>
    public string? Placeholder { get; init => field = DiscordLimit.Placeholder.EnsureOptional(value); }

    /// <summary>Whether a modal must have it filled in; only there.</summary>
    public bool? Required { get; init; }
}
