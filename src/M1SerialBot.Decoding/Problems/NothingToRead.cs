using M1SerialBot.Decoding.Finding;

namespace M1SerialBot.Decoding.Problems;

/// <summary>There is nothing in the text that can be a serial.</summary>
/// <param name="Position">Where the nearest thing to a number begins, or 0.</param>
/// <param name="LooksLike">What that number is instead, or null where there is none.</param>
public sealed record NothingToRead(int Position, RefusalReason? LooksLike) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E01";
}
