namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A row under a message: at most five buttons, or one select.</summary>
public sealed record ActionRow
{
    /// <summary>A row of buttons.</summary>
    /// <param name="buttons">The buttons, 1 to 5.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none.</exception>
    public ActionRow(params IReadOnlyList<Button> buttons)
    {
        ArgumentNullException.ThrowIfNull(buttons);
        Components = DiscordLimit.RowButtons.Ensure(buttons);
    }

    /// <summary>A row with a select.</summary>
    /// <param name="select">The select.</param>
    public ActionRow(StringSelect select)
    {
        ArgumentNullException.ThrowIfNull(select);
        Components = [select];
    }

    /// <summary>What kind it is.</summary>
    public ComponentType Type { get; } = ComponentType.ActionRow;

    /// <summary>What stands in it.</summary>
    public IReadOnlyList<Component> Components { get; }
}
