namespace M1SerialBot.Decoding.Scanning;

/// <summary>Where a statement about a number comes from.</summary>
public enum WitnessKind
{
    /// <summary>A serial's label before it.</summary>
    Label,

    /// <summary>A serial's label after it.</summary>
    LabelAfter,

    /// <summary>The instrument's name, directly governing it.</summary>
    Name,

    /// <summary>It stands alone between the words around it.</summary>
    Alone,

    /// <summary>A word before it that says that it's written on something.</summary>
    Inscription,

    /// <summary>It was typed where a serial was asked for.</summary>
    SerialField,

    /// <summary>A word before it that says what it is.</summary>
    WordBefore,

    /// <summary>A word after it that says what it is.</summary>
    WordAfter,

    /// <summary>A currency sign or word beside it.</summary>
    Currency,

    /// <summary>A town beside it.</summary>
    Place,

    /// <summary>A word that opens a range before it.</summary>
    Range,

    /// <summary>Its own form.</summary>
    Form,

    /// <summary>The name of a file or a parameter around it.</summary>
    FileName,

    /// <summary>The nearest instrument, which is another one.</summary>
    Owner,
}
