using System.Diagnostics.CodeAnalysis;

namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>How much room a field to type into has.</summary>
public enum TextInputStyle
{
    /// <summary>No style; Discord refuses it.</summary>
    None,

    /// <summary>A line.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "That's what Discord calls it.")]
    Short,

    /// <summary>Several lines.</summary>
    Paragraph,
}
