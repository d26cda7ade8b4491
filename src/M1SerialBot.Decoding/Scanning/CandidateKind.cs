namespace M1SerialBot.Decoding.Scanning;

/// <summary>What a part of a text with digits in it turned out to be.</summary>
internal enum CandidateKind : byte
{
    /// <summary>It has the form of a serial, and nothing speaks against it.</summary>
    Serial,

    /// <summary>It's something else, and known.</summary>
    NonSerial,

    /// <summary>It's neither: too short, too long, or with letters that don't belong.</summary>
    Unclassified,
}
