using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Pictures;

namespace M1SerialBot.Bot.Cards;

/// <summary>What a picture of a curve takes from its ledger.</summary>
internal static class CurveDrawing
{
    /// <summary>The curve.</summary>
    public static IReadOnlyList<CurveBound> Bounds(CurveLedger ledger) => [.. ledger.Line().Select(point => new CurveBound(point.Number, point.Earliest, point.Latest))];

    /// <summary>The milestones that have a label, in the language of these texts.</summary>
    public static IEnumerable<CurveMark> Milestones(CurveLedger ledger, Localizer texts) => ledger.Format.Curve!.Milestones.Where(milestone => milestone.Label is not null)
        .Select(milestone => new CurveMark(milestone.Number, ledger.WindowOf(milestone.Number), texts.Translate(milestone.Label!), IsUnit: false));
}
