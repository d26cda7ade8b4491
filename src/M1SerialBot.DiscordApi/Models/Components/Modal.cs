namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A form that opens in front of everything.</summary>
public sealed record Modal
{
    /// <summary>Makes one.</summary>
    /// <param name="customId">What comes back, 1 to 100 characters.</param>
    /// <param name="title">What stands above it, 1 to 45 characters.</param>
    /// <param name="fields">What is to be filled in, 1 to 5 fields.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many fields or none, or a text is too long or empty.</exception>
    public Modal(string customId, string title, params IReadOnlyList<ModalField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Title = DiscordLimit.ModalTitle.Ensure(title);
        Components = DiscordLimit.ModalFields.Ensure(fields);
    }

    /// <summary>What comes back.</summary>
    public string CustomId { get; }

    /// <summary>What stands above it.</summary>
    public string Title { get; }

    /// <summary>What is to be filled in.</summary>
    public IReadOnlyList<ModalField> Components { get; }
}
