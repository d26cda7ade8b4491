namespace M1SerialBot.Decoding.Scanning;

/// <summary>The role of a normalized character in a token.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Separates tokens.</summary>
    Gap,

    /// <summary>Ignored; the token goes on after it.</summary>
    Skip,

    Digit,

    /// <summary>A letter from A to Z, the only letters that a serial can have.</summary>
    Letter,

    /// <summary>Stands for a digit that could not be read.</summary>
    Mask,

    /// <summary>A letter of an alphabet, outside A to Z.</summary>
    NonLatin,

    /// <summary>A letter of a script that writes words without blanks between them, such as kana or Hangul.</summary>
    Glued,
}
