namespace M1SerialBot.Decoding.Clues;

/// <summary>How the clues and the serial agree.</summary>
public enum ClueVerdict
{
    /// <summary>There is no clue, or nothing to hold it against.</summary>
    None,

    /// <summary>Every clue can hold.</summary>
    Fits,

    /// <summary>What the seller says does not fit, or a clue disagrees with a single report; ask.</summary>
    Check,

    /// <summary>A clue cannot meet what the serial says, or the clues cannot meet each other.</summary>
    Conflict,
}
