using System.Collections.Immutable;

namespace M1SerialBot.Decoding.Problems;

/// <summary>Several numbers in the text can be a serial.</summary>
/// <param name="Position">Where the first of them begins.</param>
/// <param name="Serials">Each of them, in order.</param>
public sealed record SeveralNumbers(int Position, ImmutableArray<Serial> Serials) : Problem(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-E08";
}
