namespace M1SerialBot.Decoding.Scanning;

/// <summary>How strongly two tokens are separated, from nothing to a line break.</summary>
internal enum Boundary : byte
{
    None,
    Blank,

    /// <summary>A bracket, a quotation mark, a symbol or a dash between blanks.</summary>
    Bracket,

    /// <summary>A colon or an equals sign.</summary>
    Colon,
    Comma,

    /// <summary>The end of a sentence, or the border of a table cell.</summary>
    Stop,
    Line,
}
