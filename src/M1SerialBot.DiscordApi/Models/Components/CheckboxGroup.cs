namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>Boxes to tick in a modal.</summary>
public sealed record CheckboxGroup : Component
{
    /// <summary>Makes them.</summary>
    /// <param name="customId">What comes back, 1 to 100 characters.</param>
    /// <param name="options">What can be ticked, 1 to 10, no two with one value.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none, two share a value, or a text is too long or empty.</exception>
    public CheckboxGroup(string customId, params IReadOnlyList<SelectOption> options)
        : base(ComponentType.CheckboxGroup)
    {
        ArgumentNullException.ThrowIfNull(options);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Options = SelectOption.EnsureDistinct(DiscordLimit.Checkboxes.Ensure(options));
    }

    /// <summary>What comes back.</summary>
    public string CustomId { get; }

    /// <summary>What can be ticked.</summary>
    public IReadOnlyList<SelectOption> Options { get; }

    /// <summary>Whether something must be ticked.</summary>
    public bool Required { get; init; }
}
