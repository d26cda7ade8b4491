namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A row of components under a message: up to five buttons, or one select menu.</summary>
public sealed record ActionRow
{
    /// <summary>Creates a row of buttons.</summary>
    /// <param name="buttons">The buttons, 1 to 5.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none.</exception>
    public ActionRow(params IReadOnlyList<Button> buttons)
    {
        ArgumentNullException.ThrowIfNull(buttons);
        Components = DiscordLimit.RowButtons.Ensure(buttons);
    }

    /// <summary>Creates a row with a select menu.</summary>
    /// <param name="select">The select menu.</param>
    public ActionRow(StringSelect select)
    {
        ArgumentNullException.ThrowIfNull(select);
        Components = [select];
    }

    /// <summary>The component type.</summary>
    public ComponentType Type { get; } = ComponentType.ActionRow;

    /// <summary>The components.</summary>
    public IReadOnlyList<Component> Components { get; }
}
