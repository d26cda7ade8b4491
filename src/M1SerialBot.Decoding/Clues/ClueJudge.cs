using System.Collections.Immutable;
using M1SerialBot.Decoding.Conflicts;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Holds clues against a window.</summary>
/// <remarks>
/// A clue narrows a window and never widens it. One that cannot meet the window is a conflict and narrows nothing; the same goes for
/// clues that each meet it and cannot meet each other. What a seller says is only held against the outcome.
/// </remarks>
internal sealed class ClueJudge(KnowledgeBase knowledge)
{
    /// <summary>What the clues come to.</summary>
    /// <param name="window">The window of the serial; null where it has none.</param>
    /// <param name="clues">The clues.</param>
    /// <param name="position">Where the serial begins in the raw input.</param>
    /// <param name="models">Whether the model that was named and the serial's form disagree.</param>
    public Judgement Judge(MonthWindow? window, ReadClues clues, int position, ModelsDisagree? models = null)
    {
        if (clues.Narrowing.IsEmpty && clues.Seller is null && models is null)
        {
            return new Judgement(window, ClueAssessment.None, []);
        }

        // Conflicts are rare, so the usual case copies nothing.
        ImmutableArray<Conflict> conflicts = models is null ? [] : [models];
        var meeting = clues.Narrowing;
        foreach (var clue in clues.Narrowing)
        {
            if (window is { } span && !span.Overlaps(clue.Means))
            {
                conflicts = conflicts.Add(new ClueOutsideWindow(position, clue with { Narrows = false }, span, CausesOf(clue.Kind)));
                meeting = meeting.Remove(clue);
            }
        }

        var narrowed = Narrow(window, meeting);
        if (narrowed is null && !meeting.IsEmpty)
        {
            var disagreeing = meeting.Select(clue => clue with { Narrows = false }).ToImmutableArray();
            var causes = disagreeing.SelectMany(clue => CausesOf(clue.Kind)).Distinct(StringComparer.Ordinal);
            conflicts = conflicts.Add(new CluesDisagree(position, disagreeing, [.. causes]));
            meeting = [];
        }

        var after = window is null ? null : narrowed ?? window;
        var isConflict = !conflicts.IsEmpty;
        if (clues.Seller is { } seller && after is { } held && !held.Overlaps(seller.Means))
        {
            conflicts = conflicts.Add(new SellerOutsideWindow(position, seller.Means.From!.Value.Year, held, CausesOf(ClueKind.Seller)));
        }

        var verdict = !clues.IsAnyGiven && conflicts.All(conflict => conflict is ModelsDisagree) ? ClueVerdict.None
            : isConflict ? ClueVerdict.Conflict
            : !conflicts.IsEmpty ? ClueVerdict.Check
            : after is not null ? ClueVerdict.Fits
            : ClueVerdict.None;
        var alone = clues.Narrowing.IsEmpty ? null : Narrow(null, clues.Narrowing);
        return new Judgement(after, new ClueAssessment(verdict, Given(clues, meeting), alone), conflicts);
    }

    private IReadOnlyList<string> CausesOf(ClueKind kind) => knowledge.Clues[kind].InnocentCauses;

    private static MonthWindow? Narrow(MonthWindow? window, ImmutableArray<GivenClue> clues)
    {
        MonthWindow? narrowed = window ?? new MonthWindow(null, null);
        foreach (var clue in clues)
        {
            narrowed = narrowed?.Intersect(clue.Means);
        }

        return narrowed;
    }

    private static ImmutableArray<GivenClue> Given(ReadClues clues, ImmutableArray<GivenClue> meeting)
    {
        var given = clues.Narrowing;
        foreach (var clue in clues.Narrowing)
        {
            given = meeting.Contains(clue) ? given : given.Replace(clue, clue with { Narrows = false });
        }

        return clues.Seller is null ? given : given.Add(clues.Seller);
    }

    /// <summary>What came of it.</summary>
    /// <param name="Window">The window after the clues.</param>
    /// <param name="Assessment">What the clues come to.</param>
    /// <param name="Conflicts">What cannot be.</param>
    internal readonly record struct Judgement(MonthWindow? Window, ClueAssessment Assessment, ImmutableArray<Conflict> Conflicts);
}
