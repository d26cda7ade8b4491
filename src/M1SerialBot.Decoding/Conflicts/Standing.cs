namespace M1SerialBot.Decoding.Conflicts;

/// <summary>Which gives way where a clue cannot meet what the serial says.</summary>
public enum Standing
{
    /// <summary>The serial does: the clue counts for more, and the answer is the clue's.</summary>
    Outranks,

    /// <summary>The clue does: it dates the unit to a time in which none was made.</summary>
    OutsideProduction,

    /// <summary>The clue does: another clue, or a dated unit, says what the serial says.</summary>
    Outvoted,

    /// <summary>Neither is in question: the clue only puts a single report to the test.</summary>
    Tests,
}
