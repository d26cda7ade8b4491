namespace M1SerialBot.DiscordApi.Replies;

/// <summary>Something to choose.</summary>
public sealed record SelectOption
{
    /// <summary>Makes one.</summary>
    /// <param name="label">What is shown, 1 to 100 characters.</param>
    /// <param name="value">What comes back, 1 to 100 characters.</param>
    /// <exception cref="LimitException">A text is too long or empty.</exception>
    public SelectOption(string label, string value)
    {
        Label = Limit.SelectText.Hold(label);
        Value = Limit.SelectText.Hold(value);
    }

    /// <summary>What is shown.</summary>
    public string Label { get; }

    /// <summary>What comes back.</summary>
    public string Value { get; }

    /// <summary>A second line, at most 100 characters.</summary>
    public string? Description { get; init => field = Limit.SelectDescription.HoldOptional(value); }

    /// <summary>Whether it is chosen from the start.</summary>
    public bool? Default { get; init; }

    internal static IReadOnlyList<SelectOption> HoldDistinct(IReadOnlyList<SelectOption> options) =>
        options.DistinctBy(option => option.Value).Count() == options.Count ? options : throw new LimitException("Two options of a list have one value.");
}
