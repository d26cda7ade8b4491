namespace M1SerialBot.Decoding.Clues;

/// <summary>The clues that were given, as people typed them; null or blank where none was given.</summary>
public sealed record ClueSet
{
    /// <summary>No clue at all.</summary>
    public static ClueSet None { get; } = new();

    /// <summary>A model's name in any usual spelling: <c>M1EX</c>, <c>EX-M1</c>, <c>M1R</c>; <c>not sure</c> says nothing.</summary>
    public string? Model { get; init; }

    /// <summary>The newest chip date code, <c>YYWW</c> or <c>YWW</c>, with or without letters around it; or a date.</summary>
    public string? Chip { get; init; }

    /// <summary>The date of a receipt or warranty card, such as <c>1990-03</c>; of an inspection stamp, such as <c>stamp 63.5.12</c>.</summary>
    public string? Sold { get; init; }

    /// <summary>What the seller says of the year.</summary>
    public string? SellerSays { get; init; }
}
