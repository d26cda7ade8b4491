using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Text;

/// <summary>A part of a text with digits in it.</summary>
internal struct ScanItem
{
    public ScanKind Kind;

    /// <summary>What it is, where it was refused.</summary>
    public RefusalReason Reason;

    /// <summary>Where it begins in the raw text.</summary>
    public int Start;

    /// <summary>Where it ends in the raw text, exclusive.</summary>
    public int End;

    /// <summary>How many digits it holds.</summary>
    public int Digits;

    /// <summary>How many words it is made of.</summary>
    public int Groups;

    /// <summary>How many zeros were left out in front of it.</summary>
    public int DroppedZeros;

    /// <summary>Whether a comma, a dot or an apostrophe parts its thousands, as in a plain number.</summary>
    public bool IsThousands;

    /// <summary>Whether the text calls it a serial.</summary>
    public bool IsLabelled;

    /// <summary>Whether nothing but a blank, a colon or a dash stands between it and the model's name before it.</summary>
    public bool IsBesideModel;

    /// <summary>The model that the text names right before it.</summary>
    public NamedModel Model;
}
