namespace M1SerialBot.Decoding.Scanning;

/// <summary>What can be seen of a number at a glance. Witnesses whose subject isn't there need not be asked.</summary>
[Flags]
internal enum NumberTraits : ushort
{
    None = 0,

    /// <summary>There's no number right before it.</summary>
    AfterWord = 1,

    /// <summary>There's something other than a number after it, with no more than a bracket between them.</summary>
    BeforeWord = 2,

    /// <summary>It has the form of the run, and enough of its digits were read.</summary>
    Run = 4,

    /// <summary>It's made of several tokens.</summary>
    Several = 8,

    /// <summary>There's a letter in its first token.</summary>
    Letters = 16,

    /// <summary>Its first token has four digits.</summary>
    FourDigits = 32,

    /// <summary>It has eight digits.</summary>
    EightDigits = 64,

    /// <summary>There's a currency sign beside it, or what stands for no cents after it.</summary>
    Money = 128,

    /// <summary>A stroke or an underscore joins it to a word before it, or a file's ending comes after it.</summary>
    Path = 256,

    /// <summary>There's a sign beside it that few numbers have: <c>@ \ + = %</c>, or one of another script.</summary>
    RareSign = 512,

    /// <summary>The word before or after it says something.</summary>
    WordBeside = 1024,

    /// <summary>A word before it says what it is.</summary>
    WordBefore = 2048,

    /// <summary>A model's name governs it.</summary>
    Named = 4096,

    /// <summary>It was typed where a serial was asked for.</summary>
    Field = 8192,
}
