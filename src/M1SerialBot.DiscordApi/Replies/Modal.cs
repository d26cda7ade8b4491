namespace M1SerialBot.DiscordApi.Replies;

/// <summary>A form that opens in front of everything.</summary>
public sealed record Modal
{
    /// <summary>Makes one.</summary>
    /// <param name="customId">What comes back, 1 to 100 characters.</param>
    /// <param name="title">What stands above it, 1 to 45 characters.</param>
    /// <param name="fields">What is to be filled in, 1 to 5 fields.</param>
    /// <exception cref="LimitException">There are too many fields or none, or a text is too long or empty.</exception>
    public Modal(string customId, string title, params IReadOnlyList<ModalField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        CustomId = Limit.CustomId.Hold(customId);
        Title = Limit.ModalTitle.Hold(title);
        Components = Limit.ModalFields.Hold(fields);
    }

    /// <summary>What comes back.</summary>
    public string CustomId { get; }

    /// <summary>What stands above it.</summary>
    public string Title { get; }

    /// <summary>What is to be filled in.</summary>
    public IReadOnlyList<ModalField> Components { get; }
}
