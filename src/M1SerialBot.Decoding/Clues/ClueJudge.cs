using System.Collections.Immutable;
using M1SerialBot.Decoding.Conflicts;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Holds clues against what a serial says.</summary>
/// <remarks>
/// A clue that can meet the window narrows it. A date that cannot is the answer where it counts for more than the reading, within the
/// time in which the instruments were made; the order is <see cref="Trust"/>. A model's span and a seller never move a window.
/// </remarks>
internal sealed class ClueJudge(KnowledgeBase knowledge)
{
    /// <summary>What the clues come to.</summary>
    /// <param name="window">The window of the serial; null where it has none.</param>
    /// <param name="reading">The reading that leads, or the first of those that have equal right; null where there is none.</param>
    /// <param name="clues">The clues.</param>
    /// <param name="position">Where the serial begins in the raw input.</param>
    /// <param name="models">Whether the model that was named and the serial's form disagree.</param>
    public Judgement Judge(MonthWindow? window, Reading? reading, ReadClues clues, int position, ModelsDisagree? models = null)
    {
        if (clues.Dated.IsEmpty && clues.Seller is null && clues.OfModel is null && models is null)
        {
            return new Judgement(window, ClueAssessment.None, []);
        }

        return window is { } known && reading is not null
            ? new ClueHearing(knowledge, clues, position, models).Against(known, reading)
            : new ClueHearing(knowledge, clues, position, models).Alone();
    }

    /// <summary>What came of it.</summary>
    /// <param name="Window">The window after the clues.</param>
    /// <param name="Assessment">What the clues come to.</param>
    /// <param name="Conflicts">What cannot be.</param>
    /// <param name="AreTheAnswer">Whether the clues give the window, with nothing of the folklore that they agree with.</param>
    internal readonly record struct Judgement(
        MonthWindow? Window, ClueAssessment Assessment, ImmutableArray<Conflict> Conflicts, bool AreTheAnswer = false);
}
