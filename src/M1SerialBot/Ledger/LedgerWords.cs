using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Ledger;

/// <summary>Sentences on what the curve follows from.</summary>
internal static class LedgerWords
{
    private const int MostMoves = 3;

    /// <summary>Why a dated unit bounds nothing.</summary>
    public static string Contradiction(Localizer texts, ContradictingUnit unit)
    {
        var dated = texts.Window(unit.Dated);
        var against = texts.List(unit.Against.Select(record => record.Rule).Distinct());
        return unit.Standing switch
        {
            UnitStanding.OffCurve => texts.KnowledgeOffCurve(unit: unit.Evidence.Rule, dated: dated, curve: texts.Window(unit.Curve), against: against),
            UnitStanding.OutOfOrder => texts.KnowledgeOutOfOrder(unit: unit.Evidence.Rule, dated: dated, against: against),
            _ => texts.KnowledgePossibleRepair(unit: unit.Evidence.Rule, dated: dated),
        };
    }

    /// <summary>Which milestones can't both be right.</summary>
    public static string Contradiction(Localizer texts, Milestone early, Milestone late) => texts.KnowledgeMilestones(
        early: early.Number.Invariant(), from: texts.Month(early.NotBefore!.Value), late: late.Number.Invariant(), to: texts.Month(late.NotAfter!.Value));

    /// <summary>All changes of one direction as one.</summary>
    public static string Moves(Localizer texts, IEnumerable<WindowMove> moves) => texts.LongList(moves.GroupBy(move => Math.Sign(move.Months))
        .Select(group => Move(texts, new WindowMove(group.Min(move => move.From), group.Max(move => move.To), group.MaxBy(move => Math.Abs(move.Months)).Months))));

    /// <summary>The changes of the most numbers, each with its exact range, and how many smaller ones there are.</summary>
    public static string LargestMoves(Localizer texts, IReadOnlyList<WindowMove> moves)
    {
        var largest = moves.OrderByDescending(move => move.To - move.From).Take(MostMoves).Select(move => Move(texts, move));
        var others = moves.Count - MostMoves;
        return texts.LongList(others > 0 ? largest.Append(others == 1 ? texts.LedgerOneSmaller : texts.LedgerSmaller(number: others.Invariant())) : largest);
    }

    /// <summary>How much date ranges change: <c>120,000–134,000 narrows by up to four months</c>.</summary>
    private static string Move(Localizer texts, WindowMove move)
    {
        var numbers = Numbers(texts, move.From, move.To);
        return move.Months switch
        {
            < 0 => texts.LedgerNarrows(numbers: numbers, months: Months(texts, -move.Months)),
            > 0 => texts.LedgerWidens(numbers: numbers, months: Months(texts, move.Months)),
            _ => texts.LedgerShifts(numbers: numbers),
        };
    }

    /// <summary>What a change of the records does: what moves, and how many units near a serial then support the curve.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="before">The knowledge before it.</param>
    /// <param name="after">The knowledge after it.</param>
    /// <param name="added">The units that are new.</param>
    public static IEnumerable<string> Change(Localizer texts, KnowledgeBase before, KnowledgeBase after, IReadOnlyList<Sighting> added)
    {
        foreach (var variant in after.Variants)
        {
            if (CurveLedger.Of(before, variant.Id) is not { } old || CurveLedger.Of(after, variant.Id) is not { } now)
            {
                continue;
            }

            var moves = old.MovesTo(now);
            var units = added.Where(unit => unit.Variant == variant.Id).ToList();
            if (moves.Count > 0)
            {
                yield return texts.LedgerMoves(model: variant.Id, moves: LargestMoves(texts, moves));
            }
            else if (units.Count > 0)
            {
                yield return texts.LedgerMovesNothing(model: variant.Id);
            }

            foreach (var unit in units)
            {
                yield return unit.IsDated ? Near(texts, now, unit) : texts.LedgerUndated(serial: unit.Serial);
            }
        }

        foreach (var unit in after.ContradictingUnits.ExceptBy(before.ContradictingUnits.Select(unit => unit.Evidence.Rule), unit => unit.Evidence.Rule))
        {
            yield return Contradiction(texts, unit);
        }
    }

    /// <summary>Such as <c>120,000–134,000</c>; a single number if both are the same.</summary>
    public static string Numbers(Localizer texts, int from, int to) => from == to ? texts.Count(from) : $"{texts.Count(from)}–{texts.Count(to)}";

    /// <summary>Such as <c>four months</c>.</summary>
    public static string Months(Localizer texts, int months) =>
        months == 1 ? texts.LedgerOneMonth : texts.LedgerMonths(number: texts.Number(months) ?? months.Invariant());

    private static string Near(Localizer texts, CurveLedger ledger, Sighting unit)
    {
        var near = ledger.UnitsNear(unit);
        var (needed, confidence) = near < KnowledgeBase.UnitsForMedium ? (KnowledgeBase.UnitsForMedium, Confidence.Medium) : (KnowledgeBase.UnitsForHigh, Confidence.High);
        return near >= KnowledgeBase.UnitsForHigh
            ? texts.LedgerNearMany(serial: unit.Serial, units: near.Invariant())
            : texts.LedgerNear(serial: unit.Serial, units: near.Invariant(), needed: needed.Invariant(), confidence: texts.Name(confidence));
    }
}
