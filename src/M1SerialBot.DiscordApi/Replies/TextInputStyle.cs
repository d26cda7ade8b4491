namespace M1SerialBot.DiscordApi.Replies;

/// <summary>How much room a field to type into has.</summary>
public enum TextInputStyle
{
    /// <summary>No style; Discord refuses it.</summary>
    None,

    /// <summary>A line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Paragraph,
}
