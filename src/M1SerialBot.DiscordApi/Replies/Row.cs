namespace M1SerialBot.DiscordApi.Replies;

/// <summary>A row under a message: at most five buttons, or one select.</summary>
public sealed record Row
{
    /// <summary>A row of buttons.</summary>
    /// <param name="buttons">The buttons, 1 to 5.</param>
    /// <exception cref="LimitException">There are too many or none.</exception>
    public Row(params IReadOnlyList<Button> buttons)
    {
        ArgumentNullException.ThrowIfNull(buttons);
        Components = Limit.RowButtons.Hold(buttons);
    }

    /// <summary>A row with a select.</summary>
    /// <param name="select">The select.</param>
    public Row(SelectMenu select)
    {
        ArgumentNullException.ThrowIfNull(select);
        Components = [select];
    }

    /// <summary>What kind it is.</summary>
    public ComponentType Type { get; } = ComponentType.Row;

    /// <summary>What stands in it.</summary>
    public IReadOnlyList<Component> Components { get; }
}
