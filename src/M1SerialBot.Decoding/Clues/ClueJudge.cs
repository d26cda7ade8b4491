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
        if (clues.Narrowing.IsEmpty && clues.Seller is null && clues.OfText is null && models is null)
        {
            return new Judgement(window, ClueAssessment.None, []);
        }

        // Conflicts are rare, so the usual case copies nothing.
        ImmutableArray<Conflict> conflicts = models is null ? [] : [models];
        var own = WithModelOfText(window, clues, position, ref conflicts);
        var meeting = clues.Narrowing;
        foreach (var clue in clues.Narrowing)
        {
            if (own is { } span && !span.Overlaps(clue.Means))
            {
                conflicts = conflicts.Add(Outside(position, clue, span));
                meeting = meeting.Remove(clue);
            }
        }

        var narrowed = Narrow(own, meeting);
        if (narrowed is null && !meeting.IsEmpty)
        {
            conflicts = conflicts.Add(Disagreeing(position, meeting));
            meeting = [];
        }

        var after = own is null ? null : narrowed ?? own;
        var isConflict = !conflicts.IsEmpty;
        if (clues.Seller is { } seller && after is { } held && !held.Overlaps(seller.Means))
        {
            conflicts = conflicts.Add(new SellerOutsideWindow(position, seller.Means.From!.Value.Year, held, CausesOf(ClueKind.Seller)));
        }

        var verdict = !clues.IsAnyGiven && conflicts.All(conflict => conflict is ModelsDisagree) ? ClueVerdict.None
            : isConflict ? ClueVerdict.Conflict
            : !conflicts.IsEmpty ? ClueVerdict.Check
            : after is not null && TellsOfTime(clues) ? ClueVerdict.Fits
            : ClueVerdict.None;
        var given = Given(clues, meeting, conflicts);
        return new Judgement(after, new ClueAssessment(verdict, given, Alone(clues)), conflicts);
    }

    // A model fits a number without saying anything of when the unit was made.
    private static bool TellsOfTime(ReadClues clues) =>
        clues.Seller is not null || clues.Narrowing.Any(clue => clue.Kind != ClueKind.Model);

    // The text's own model narrows first, so that a clue is held against all that the text says, and can only narrow that.
    private MonthWindow? WithModelOfText(MonthWindow? window, ReadClues clues, int position, ref ImmutableArray<Conflict> conflicts)
    {
        if (window is not { } span || clues.OfText is not { } named)
        {
            return window;
        }

        if (span.Intersect(named.Means) is { } narrowed)
        {
            return narrowed;
        }

        conflicts = conflicts.Add(Outside(position, named, span));
        return window;
    }

    private ClueOutsideWindow Outside(int position, GivenClue clue, MonthWindow window) =>
        new(position, clue with { Narrows = false }, window, CausesOf(clue.Kind));

    private CluesDisagree Disagreeing(int position, ImmutableArray<GivenClue> clues) => new(
        position,
        [.. clues.Select(clue => clue with { Narrows = false })],
        [.. clues.SelectMany(clue => CausesOf(clue.Kind)).Distinct(StringComparer.Ordinal)]);

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

    private static MonthWindow? Alone(ReadClues clues)
    {
        var all = clues.OfText is { } named ? clues.Narrowing.Insert(0, named) : clues.Narrowing;
        return all.IsEmpty ? null : Narrow(null, all);
    }

    private static ImmutableArray<GivenClue> Given(ReadClues clues, ImmutableArray<GivenClue> meeting, ImmutableArray<Conflict> conflicts)
    {
        var given = clues.Narrowing;
        foreach (var clue in clues.Narrowing)
        {
            given = meeting.Contains(clue) ? given : given.Replace(clue, clue with { Narrows = false });
        }

        if (clues.OfText is { } named)
        {
            given = given.Insert(0, named with { Narrows = !conflicts.Any(conflict => conflict is ClueOutsideWindow { Clue.Kind: ClueKind.Model }) });
        }

        return clues.Seller is null ? given : given.Add(clues.Seller);
    }

    /// <summary>What came of it.</summary>
    /// <param name="Window">The window after the clues.</param>
    /// <param name="Assessment">What the clues come to.</param>
    /// <param name="Conflicts">What cannot be.</param>
    internal readonly record struct Judgement(MonthWindow? Window, ClueAssessment Assessment, ImmutableArray<Conflict> Conflicts);
}
