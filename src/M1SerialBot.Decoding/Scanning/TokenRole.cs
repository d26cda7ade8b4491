namespace M1SerialBot.Decoding.Scanning;

/// <summary>What a token was recognised as.</summary>
internal enum TokenRole : byte
{
    /// <summary>A number, or a word that the lexicon gives no role.</summary>
    Plain,

    /// <summary>Part of a label that people write before a serial.</summary>
    Label,

    /// <summary>A word for "number" that doesn't say whose: <c>No.</c>, <c>Nummer</c>.</summary>
    NumberWord,

    /// <summary>Part of an instrument's name.</summary>
    Model,

    /// <summary>A word that can stand beside a serial without changing what it means.</summary>
    Filler,
}
