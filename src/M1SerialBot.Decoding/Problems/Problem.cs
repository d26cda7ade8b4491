namespace M1SerialBot.Decoding.Problems;

/// <summary>Something that keeps a text from being read, or from being read better. The set is closed.</summary>
/// <param name="Code">The stable code that people may quote, such as <c>M1-E05</c>.</param>
/// <param name="Position">Where it is in the raw input, or in the clue's text for a clue, from 0.</param>
public abstract record Problem(string Code, int Position)
{
    /// <summary>Every code there is.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        NothingToRead.Id, LookAlikeLetter.Id, TooShort.Id, TooLong.Id, PastTheRun.Id,
        AnotherModel.Id, LicenceCode.Id, SeveralNumbers.Id, RomLabel.Id, UnreadableClue.Id,
        ListPrice.Id, DroppedZeros.Id,
    ];

    /// <summary>Whether it only tells how the text was read, and keeps nothing from being told or shared.</summary>
    public virtual bool IsNote => false;

    /// <summary>Whether no reading may make a headline while it stands.</summary>
    public virtual bool Blocks => false;
}
