namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>An option of a select menu, or a checkbox.</summary>
public sealed record SelectOption
{
    /// <summary>Creates an option.</summary>
    /// <param name="label">The visible text, 1 to 100 characters.</param>
    /// <param name="value">The value that Discord sends back, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public SelectOption(string label, string value)
    {
        Label = DiscordLimit.SelectText.Ensure(label);
        Value = DiscordLimit.SelectText.Ensure(value);
    }

    /// <summary>The visible text.</summary>
    public string Label { get; }

    /// <summary>The value that Discord sends back.</summary>
    public string Value { get; }

    /// <summary>A second line, at most 100 characters.</summary>
    public string? Description { get; init => field = DiscordLimit.SelectDescription.EnsureOptional(value); }

    /// <summary>Whether it's selected at first.</summary>
    public bool? Default { get; init; }

    internal static IReadOnlyList<SelectOption> EnsureDistinct(IReadOnlyList<SelectOption> options) =>
        options.DistinctBy(option => option.Value).Count() == options.Count ? options : throw new DiscordLimitExceededException("Two options have the same value.");
}
