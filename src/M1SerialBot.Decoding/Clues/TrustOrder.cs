namespace M1SerialBot.Decoding.Clues;

/// <summary>What each reading and each clue counts for.</summary>
internal static class TrustOrder
{
    /// <summary>What a reading counts for; one that gives no more than the years of production counts for as little as folklore.</summary>
    public static Trust Of(Reading reading) => reading switch
    {
        { Fit: Fit.Documented } => Trust.Dated,
        { IsHearsay: false, IsSpan: false } => Trust.Curve,
        _ => Trust.Folklore,
    };

    /// <summary>What a clue counts for against a reading. A model's name carries no date, and a seller goes by memory.</summary>
    public static Trust Of(ClueKind kind) => kind is ClueKind.Chip or ClueKind.Sold or ClueKind.Stamp ? Trust.Dated : Trust.Folklore;
}
