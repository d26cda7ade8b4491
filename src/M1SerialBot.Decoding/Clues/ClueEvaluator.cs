using System.Collections.Immutable;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>Compares clues with what a serial says.</summary>
/// <remarks>
/// A clue that meets the window narrows it. A date that doesn't gives the answer if it counts for more than the reading (see
/// <see cref="Trust"/>), within the years of production. A model's span and a seller never move a window.
/// </remarks>
internal sealed class ClueEvaluator(KnowledgeBase knowledge)
{
    /// <summary>Evaluates the clues.</summary>
    /// <param name="window">The window of the serial; null if it has none.</param>
    /// <param name="reading">The reading that leads, or the first of several equal ones; null if there is none.</param>
    /// <param name="clues">The clues.</param>
    /// <param name="position">Where the serial begins in the raw input.</param>
    /// <param name="models">Whether the model that was named and the serial's form disagree.</param>
    public ClueEvaluation Evaluate(MonthWindow? window, Reading? reading, ParsedClues clues, int position, ModelsDisagree? models = null)
    {
        var made = window is { } read && reading is not null ? read.Intersect(MadeIn(reading)) ?? read : window;
        if (clues.Dated.IsEmpty && clues.Seller is null && clues.OfModel is null && models is null)
        {
            return new ClueEvaluation(made, ClueAssessment.None, []);
        }

        return made is { } known && reading is not null
            ? new ClueHearing(knowledge, clues, position, models).Against(known, reading, MadeIn(reading))
            : new ClueHearing(knowledge, clues, position, models).Alone();
    }

    // The numbers of a format may be those of several models, and no unit is older than the first of them.
    private MonthWindow MadeIn(Reading reading)
    {
        var variants = reading.Source.Variants;
        var span = knowledge.VariantOf(variants[0]).Span.ToWindow();
        foreach (var variant in variants[1..])
        {
            span = span.Hull(knowledge.VariantOf(variant).Span.ToWindow());
        }

        return span;
    }
}

/// <summary>The evaluation of one unit's clues, step by step.</summary>
internal sealed class ClueHearing(KnowledgeBase knowledge, ParsedClues clues, int position, ModelsDisagree? models)
{
    private readonly List<Conflict> _conflicts = models is null ? [] : [models];
    private readonly HashSet<GivenClue> _counting = new(clues.Narrowing, ReferenceEqualityComparer.Instance);

    // What the window counts for; null once the clues have given it.
    private Trust? _trust;
    private Trust? _outranked;
    private bool _areTheAnswer;

    public ClueEvaluation Against(MonthWindow window, Reading reading, MonthWindow production)
    {
        _trust = TrustOrder.Of(reading);
        var answer = WithModel(WithDates(window, production));
        HearSeller(answer);
        return Result(answer);
    }

    public ClueEvaluation Alone()
    {
        if (!clues.Dated.IsEmpty && Joint(Given) is null)
        {
            Disagree(Given);
        }

        return Result(null);
    }

    // A model that only the text names is no clue, and can't disagree with one if there is no serial.
    private ImmutableArray<GivenClue> Given => clues.GivenModel.IsNone ? clues.Dated : clues.Narrowing;

    private MonthWindow WithDates(MonthWindow window, MonthWindow production)
    {
        foreach (var clue in clues.Dated.Where(clue => !clue.Means.Overlaps(production)))
        {
            GiveWay(clue, production, Standing.OutsideProduction, against: null);
        }

        var possible = clues.Dated.Where(_counting.Contains).ToImmutableArray();
        var meeting = possible.Where(clue => clue.Means.Overlaps(window)).ToImmutableArray();
        var missing = possible.RemoveRange(meeting);
        if (Joint(possible) is not { } joint)
        {
            return Divided(window, possible, meeting, missing);
        }

        if (missing.IsEmpty)
        {
            return InsteadOfFolklore(production, joint) ?? window.Intersect(joint)!.Value;
        }

        if (missing.All(clue => TrustOrder.Of(clue.Kind) <= _trust))
        {
            return Outvote(window, meeting, missing);
        }

        foreach (var clue in missing)
        {
            _conflicts.Add(Outside(clue, window, Standing.Outranks, _trust));
        }

        (_outranked, _trust) = (_trust, null);
        return production.Intersect(joint)!.Value;
    }

    // Folklore bounds nothing, even if a date happens to agree with it.
    private MonthWindow? InsteadOfFolklore(MonthWindow production, MonthWindow joint)
    {
        if (_trust != Trust.Folklore || production.Intersect(joint) is not { } own || own == production)
        {
            return null;
        }

        (_areTheAnswer, _trust) = (true, null);
        return own;
    }

    // Dates that can't all hold: those that agree with the serial win, unless they disagree with each other.
    private MonthWindow Divided(MonthWindow window, ImmutableArray<GivenClue> possible, ImmutableArray<GivenClue> meeting, ImmutableArray<GivenClue> missing)
    {
        if (!meeting.IsEmpty && Joint(meeting) is not null)
        {
            return Outvote(window, meeting, missing);
        }

        Disagree(possible);
        return window;
    }

    private MonthWindow Outvote(MonthWindow window, ImmutableArray<GivenClue> meeting, ImmutableArray<GivenClue> missing)
    {
        foreach (var clue in missing)
        {
            GiveWay(clue, window, Standing.Outvoted, _trust);
        }

        return window.Intersect(Joint(meeting)!.Value)!.Value;
    }

    private MonthWindow WithModel(MonthWindow answer)
    {
        if (clues.OfModel is not { } model)
        {
            return answer;
        }

        if (answer.Intersect(model.Means) is { } narrowed)
        {
            return narrowed;
        }

        var isWeak = knowledge.VariantOf(clues.Model).GradeAgainst(answer) >= Grade.SingleReport;
        GiveWay(model, answer, isWeak ? Standing.Tests : Standing.Outvoted, _trust);
        return answer;
    }

    private void HearSeller(MonthWindow answer)
    {
        if (clues.Seller is { } seller && !answer.Overlaps(seller.Means))
        {
            _conflicts.Add(new SellerOutsideWindow(position, seller.Means.From!.Value.Year, answer, _trust, CausesOf(ClueKind.Seller)));
        }
    }

    private void GiveWay(GivenClue clue, MonthWindow window, Standing standing, Trust? against)
    {
        _counting.Remove(clue);
        _conflicts.Add(Outside(clue with { Narrows = false }, window, standing, against));
    }

    private ClueOutsideWindow Outside(GivenClue clue, MonthWindow window, Standing standing, Trust? against) =>
        new(position, clue, window, standing, against, CausesOf(clue.Kind));

    private void Disagree(ImmutableArray<GivenClue> disagreeing)
    {
        _counting.ExceptWith(disagreeing);
        _conflicts.Add(new CluesDisagree(
            position,
            [.. disagreeing.Select(clue => clue with { Narrows = false })],
            [.. disagreeing.SelectMany(clue => CausesOf(clue.Kind)).Distinct(StringComparer.Ordinal)]));
    }

    private IReadOnlyList<string> CausesOf(ClueKind kind) => knowledge.Clues[kind].InnocentCauses;

    private ClueEvaluation Result(MonthWindow? answer)
    {
        ImmutableArray<GivenClue> given =
        [
            .. clues.Narrowing.Select(clue => _counting.Contains(clue) ? clue : clue with { Narrows = false }),
            .. clues.Seller is null ? Array.Empty<GivenClue>() : [clues.Seller],
        ];
        var alone = clues.Narrowing.IsEmpty ? null : Joint(clues.Narrowing);
        return new ClueEvaluation(answer, new ClueAssessment(VerdictOn(answer), given, alone) { Outranked = _outranked }, [.. _conflicts], _areTheAnswer);
    }

    // A model fits a number without saying when the unit was made.
    private bool TellsOfTime => clues.Seller is not null || !clues.Dated.IsEmpty;

    private ClueVerdict VerdictOn(MonthWindow? answer) =>
        !clues.IsAnyGiven && _conflicts.All(conflict => conflict is ModelsDisagree) ? ClueVerdict.None
        : _conflicts.Any(conflict => conflict is not SellerOutsideWindow and not ClueOutsideWindow { Standing: Standing.Tests }) ? ClueVerdict.Conflict
        : _conflicts.Count > 0 ? ClueVerdict.Check
        : answer is not null && TellsOfTime ? ClueVerdict.Fits
        : ClueVerdict.None;

    private static MonthWindow? Joint(IEnumerable<GivenClue> clues)
    {
        MonthWindow? joint = new MonthWindow(null, null);
        foreach (var clue in clues)
        {
            joint = joint?.Intersect(clue.Means);
        }

        return joint;
    }
}

/// <summary>A window after the clues.</summary>
/// <param name="Window">The window after the clues.</param>
/// <param name="Assessment">Their combined effect.</param>
/// <param name="Conflicts">What contradicts what.</param>
/// <param name="AreTheAnswer">Whether the clues give the window, without the folklore that they agree with.</param>
internal readonly record struct ClueEvaluation(
    MonthWindow? Window, ClueAssessment Assessment, ImmutableArray<Conflict> Conflicts, bool AreTheAnswer = false);
