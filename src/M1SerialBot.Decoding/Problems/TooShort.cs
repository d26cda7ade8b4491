using System.Collections.Immutable;

namespace M1SerialBot.Decoding.Problems;

/// <summary>There are fewer digits than any serial has.</summary>
/// <param name="Position">Where the digits begin.</param>
/// <param name="Digits">How many there are.</param>
/// <param name="LooksLikeYear">Whether they could be a year, such as <c>1988</c>.</param>
/// <param name="Suggestions">What may have been meant; never used unasked.</param>
public sealed record TooShort(int Position, int Digits, bool LooksLikeYear, ImmutableArray<string> Suggestions) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E03";
}
