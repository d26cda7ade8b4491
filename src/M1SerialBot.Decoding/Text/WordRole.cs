namespace M1SerialBot.Decoding.Text;

/// <summary>What a word of a text was recognised as.</summary>
internal enum WordRole : byte
{
    /// <summary>Nothing that the notation knows.</summary>
    Plain,

    /// <summary>A part of what people write before a serial.</summary>
    Label,

    /// <summary>A part of a model's name.</summary>
    Model,

    /// <summary>A word without a meaning of its own.</summary>
    Companion,
}
