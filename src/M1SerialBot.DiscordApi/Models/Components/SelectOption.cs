namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>Something to choose.</summary>
public sealed record SelectOption
{
    /// <summary>Makes one.</summary>
    /// <param name="label">What is shown, 1 to 100 characters.</param>
    /// <param name="value">What comes back, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public SelectOption(string label, string value)
    {
        Label = DiscordLimit.SelectText.Ensure(label);
        Value = DiscordLimit.SelectText.Ensure(value);
    }

    /// <summary>What is shown.</summary>
    public string Label { get; }

    /// <summary>What comes back.</summary>
    public string Value { get; }

    /// <summary>A second line, at most 100 characters.</summary>
    public string? Description { get; init => field = DiscordLimit.SelectDescription.EnsureOptional(value); }

    /// <summary>Whether it is chosen from the start.</summary>
    public bool? Default { get; init; }

    internal static IReadOnlyList<SelectOption> EnsureDistinct(IReadOnlyList<SelectOption> options) =>
        options.DistinctBy(option => option.Value).Count() == options.Count ? options : throw new DiscordLimitExceededException("Two options of a list have one value.");
}
