using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Ledger;

/// <summary>Sentences on what the curve follows from.</summary>
internal static class LedgerWords
{
    /// <summary>Why a dated unit bounds nothing.</summary>
    public static string Contradiction(Localizer texts, ContradictingUnit unit)
    {
        var dated = texts.Window(unit.Dated);
        var against = string.Join(", ", unit.Against.Select(record => record.Rule).Distinct());
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
}
