namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A group of checkboxes in a modal.</summary>
public sealed record CheckboxGroup : Component
{
    /// <summary>Creates a group.</summary>
    /// <param name="customId">The custom id that Discord sends back, 1 to 100 characters.</param>
    /// <param name="options">The checkboxes, 1 to 10, with distinct values.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none, two share a value, or a text is too long or empty.</exception>
    public CheckboxGroup(string customId, params IReadOnlyList<SelectOption> options)
        : base(ComponentType.CheckboxGroup)
    {
        ArgumentNullException.ThrowIfNull(options);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Options = SelectOption.EnsureDistinct(DiscordLimit.Checkboxes.Ensure(options));
    }

    /// <summary>The custom id, 1 to 100 characters.</summary>
    public string CustomId { get; }

    /// <summary>The checkboxes.</summary>
    public IReadOnlyList<SelectOption> Options { get; }

    /// <summary>Whether at least one must be checked.</summary>
    public bool Required { get; init; }
}
