namespace M1SerialBot.Decoding.Conflicts;

/// <summary>Two things that do not agree. The set is closed.</summary>
/// <param name="Code">The stable code, such as <c>M1-C02</c>.</param>
/// <param name="Position">Where the serial begins in the raw input, from 0.</param>
public abstract record Conflict(string Code, int Position)
{
    /// <summary>Every code there is.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        ReadingsDisagree.Id, ClaimedBandDisagrees.Id, ClueOutsideWindow.Id, CluesDisagree.Id, ModelsDisagree.Id, SellerOutsideWindow.Id,
    ];
}
