namespace M1SerialBot.Decoding.Text;

/// <summary>What a folded character is to a word.</summary>
internal enum CharacterKind : byte
{
    /// <summary>It stands between words.</summary>
    Gap,

    /// <summary>It has no meaning of its own, and words go on behind it.</summary>
    Skip,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A letter that a serial can have.</summary>
    Letter,

    /// <summary>A sign for a digit that could not be read.</summary>
    Mask,

    /// <summary>A letter that no serial has.</summary>
    Foreign,
}
