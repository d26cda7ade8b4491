using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>One or more words of the lexicon that mean something together.</summary>
/// <param name="Words">The words, normalized and without accents.</param>
/// <param name="Role">What they are.</param>
/// <param name="Model">The model that they name, or none.</param>
/// <param name="Before">What a number after them is.</param>
/// <param name="After">What a number before them is.</param>
/// <param name="Marks">What else is to be known about them.</param>
/// <param name="NeedsDash">Whether only a dash can stand between its words: <c>D-50</c> is a name, <c>d 50</c> isn't.</param>
internal sealed record Phrase(
    string[] Words,
    TokenRole Role = TokenRole.Plain,
    ModelId Model = default,
    NonSerialKind? Before = null,
    NonSerialKind? After = null,
    TokenMarks Marks = TokenMarks.None,
    bool NeedsDash = false)
{
    /// <summary>How many characters its words have together.</summary>
    public int Length { get; } = Words.Sum(word => word.Length);

    /// <summary>Whether it says more than its role.</summary>
    public bool SaysSomething { get; } = Before is not null || After is not null || Marks != TokenMarks.None;
}
