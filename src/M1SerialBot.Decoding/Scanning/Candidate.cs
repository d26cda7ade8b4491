using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>A part of a text with digits in it.</summary>
internal struct Candidate
{
    public CandidateKind Kind;

    /// <summary>What it is, if it's no serial.</summary>
    public NonSerialKind NonSerialKind;

    /// <summary>Its start in the raw text.</summary>
    public int Start;

    /// <summary>Its end in the raw text, exclusive.</summary>
    public int End;

    /// <summary>How many digits it has.</summary>
    public int Digits;

    /// <summary>How many tokens it's made of.</summary>
    public int Groups;

    /// <summary>How many zeros were left out in front of it.</summary>
    public int DroppedZeros;

    /// <summary>How much speaks for a serial, as the sum of the witnesses' weights.</summary>
    public int Support;

    /// <summary>Whether a comma, a dot or an apostrophe separates its thousands, as in a plain number.</summary>
    public bool IsThousands;

    /// <summary>Whether the text calls it a serial.</summary>
    public bool IsLabelled;

    /// <summary>Whether there's nothing but a blank, a colon or a dash between the model's name and it.</summary>
    public bool IsBesideModel;

    /// <summary>The model that it belongs to.</summary>
    public NamedModel Model;
}
