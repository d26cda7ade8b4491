using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>Says what disagrees with what, what would explain it, and what to ask.</summary>
/// <param name="knowledge">What the result was decoded with.</param>
/// <param name="texts">The words.</param>
/// <param name="style">How they are fitted to the place where they go.</param>
internal sealed class ConflictFormatter(KnowledgeBase knowledge, Localizer texts, FormatStyle style)
{
    private const int MaxCauses = 3;
    private const int MaxAsks = 3;

    /// <summary>The conflicts that clues are part of, in order; those between readings are doubts, no more.</summary>
    public static IReadOnlyList<Conflict> OfClues(DecodeResult result) =>
        [.. result.Conflicts.Where(conflict => conflict is ClueOutsideWindow or CluesDisagree or ModelsDisagree or SellerOutsideWindow)];

    /// <summary>What disagrees, in one or two sentences.</summary>
    public string Statement(Conflict conflict) => conflict switch
    {
        ReadingsDisagree readings => texts.ConflictM1C01(
            first: texts.Translate(knowledge.FormatOf(readings.First).Title), firstWindow: texts.Window(readings.First.Window!.Value),
            second: texts.Translate(knowledge.FormatOf(readings.Second).Title), secondWindow: texts.Window(readings.Second.Window!.Value),
            confidence: texts.Name(readings.Second.Confidence)),
        ClaimedBandDisagrees band => texts.ConflictM1C02(
            source: texts.LongList(knowledge.Claims.First(claim => claim.Id == band.Claim).SaidBy.Select(id => style.Link(texts.Translate(knowledge.Sources[id])))).Capitalized(),
            claimed: texts.Window(band.Claimed), window: texts.Window(band.Window)),
        ClueOutsideWindow clue => Outside(clue),
        CluesDisagree clues => texts.ConflictM1C04(
            clues: texts.List(clues.Clues.Select(clue => $"{texts.Name(clue.Kind)} {style.Escape(clue.Text)}"))),
        ModelsDisagree models => texts.ConflictM1C05(named: models.Named, form: models.FormOf),
        SellerOutsideWindow seller => texts.ConflictM1C06(year: seller.Year.Invariant(), window: texts.Window(seller.Window)),
        _ => throw new ArgumentOutOfRangeException(nameof(conflict), conflict.Code, "No words for this conflict."),
    };

    /// <summary>The same with everything that would explain it.</summary>
    public string WithCauses(Conflict conflict) => CausesOf(conflict) is { Count: > 0 } causes
        ? texts.Sentences(first: Statement(conflict), second: texts.LineCauses(causes: texts.LongList(causes)))
        : Statement(conflict);

    /// <summary>What most likely explains a result's conflicts.</summary>
    public IEnumerable<string> Causes(DecodeResult result) => OfClues(result).SelectMany(CausesOf).Distinct(StringComparer.Ordinal).Take(MaxCauses);

    /// <summary>What to ask the seller about a result's conflicts.</summary>
    public IEnumerable<string> Asks(DecodeResult result) =>
        OfClues(result).SelectMany(KindsIn).Distinct().Take(MaxAsks).Select(kind => texts.Get(DefinitionTextKeys.Ask(kind)));

    /// <summary>What to do if a clue outranks the serial.</summary>
    public string NextStep(DecodeResult result) => Outranking(result).Contains(ClueKind.Chip) ? texts.NextChip : texts.NextPaper;

    /// <summary>What outranks the serial: <c>the chip</c>.</summary>
    public string WhatOutranks(DecodeResult result) => Outranking(result) is [var kind] ? texts.Get(DefinitionTextKeys.Source(kind)) : texts.GoingBySeveral;

    private static List<ClueKind> Outranking(DecodeResult result) =>
        [.. result.Conflicts.OfType<ClueOutsideWindow>().Where(conflict => conflict.Standing == Standing.Outranks).Select(conflict => conflict.Clue.Kind).Distinct()];

    private static IEnumerable<ClueKind> KindsIn(Conflict conflict) => conflict switch
    {
        ClueOutsideWindow clue => [clue.Clue.Kind],
        CluesDisagree clues => clues.Clues.Select(clue => clue.Kind),
        ModelsDisagree => [ClueKind.Model],
        SellerOutsideWindow => [ClueKind.Seller],
        _ => [],
    };

    private string Outside(ClueOutsideWindow conflict)
    {
        var (clue, text) = (texts.Name(conflict.Clue.Kind).Capitalized(), style.Escape(conflict.Clue.Text));
        var (means, window) = (texts.Window(conflict.Clue.Means), texts.Window(conflict.Window));
        return conflict.Standing switch
        {
            Standing.Outranks => texts.ConflictM1C03Outranks(clue, text, means, against: texts.Name(conflict.Against!.Value), window),
            Standing.OutsideProduction => texts.ConflictM1C03OutsideProduction(clue, text, means, window),
            Standing.Outvoted => texts.ConflictM1C03Outvoted(clue, text, means, window),
            _ => texts.ConflictM1C03Tests(clue, text, means, window),
        };
    }

    // That our own estimate may be wrong is as innocent as any other reason, and comes first.
    private List<string> CausesOf(Conflict conflict) => conflict switch
    {
        ClueOutsideWindow clue => [.. OurOwn(clue.Against), .. clue.InnocentCauses.Select(texts.Translate)],
        SellerOutsideWindow seller => [.. OurOwn(seller.Against), .. seller.InnocentCauses.Select(texts.Translate)],
        CluesDisagree clues => [.. clues.InnocentCauses.Select(texts.Translate)],
        ModelsDisagree models => [.. models.InnocentCauses.Select(texts.Translate)],
        _ => [],
    };

    private IEnumerable<string> OurOwn(Trust? against) => against switch
    {
        Trust.Folklore => [texts.CauseFolklore],
        Trust.Curve => [texts.CauseCurve(tested: knowledge.DatedUnits == 0 ? texts.CauseCurveUntested : texts.CauseCurveTested(units: texts.DatedUnits(knowledge.DatedUnits)))],
        Trust.Dated => [texts.CauseDated],
        _ => [],
    };
}
