using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>Turns a result into words.</summary>
internal sealed class ResultFormatter(KnowledgeBase knowledge, Localizer texts, FormatStyle style)
{
    private readonly ProblemFormatter _problems = new(knowledge, texts, style);

    public string Title(DecodeResult result) => result switch
    {
        { Outcome: Outcome.Unknown } => texts.TitleUnknown,
        { Clues.Outranked: { } outranked } => texts.TitleOutranked(when: When(result), outranked: texts.Name(outranked)),
        { Clues.Verdict: ClueVerdict.Conflict } => texts.TitleConflict,
        { Window: not null, IsDated: false } => texts.TitleUnknown,
        { Clues.Verdict: ClueVerdict.Check, Window: { } window } => texts.TitleCheck(window: texts.Window(window)),
        { Window: { } window } => texts.TitleEstimate(window: texts.Window(window)),
        { Outcome: Outcome.Ambiguous } => texts.TitleSeveral,
        { Problems: [TooShort { LooksLikeYear: false, Suggestions: [.., var padded] } few, ..] } =>
            texts.TitleTooShort(digits: texts.Digits(few.Digits)!, serial: padded),
        _ => texts.TitleUnreadable,
    };

    /// <summary>The years that the clues alone give, if they outrank the serial.</summary>
    public string When(DecodeResult result) => texts.Years((result.Clues.Window ?? result.Window)!.Value);

    /// <summary>What was read, and how. Licence codes aren't repeated.</summary>
    public string Description(DecodeResult result) => result switch
    {
        _ when HoldsLicence(result) => texts.ReadNothing(input: texts.Withheld),
        { Serial: { } serial, Basis: Basis.Span, Window: { } span } =>
            texts.ReadSpan(serial: serial.Text, model: result.Model!, window: texts.Window(span)),
        { Serial: { } serial, Lead: { } lead, Basis: Basis.Hearsay } => Hearsay(serial, lead),
        { Serial: { } serial, Lead: { } lead } =>
            texts.ReadAs(serial: serial.Text, format: FormatTitle(lead.Format), parts: Parts(result.Input, lead)),
        { Serial: { } serial, Outcome: Outcome.Ambiguous } => texts.ReadSeveral(serial: serial.Text),
        _ => texts.ReadNothing(input: style.Escape(result.Input)),
    };

    private string Hearsay(Serial serial, Reading lead)
    {
        var claim = texts.ReadHearsayWindow(summary: FormatOf(lead.Format).Summary, window: texts.Window(lead.Window!.Value));
        var against = lead.Evidence.Select(evidence => evidence.SpokenAgainst).FirstOrDefault(against => against is not null);
        var why = against is null ? texts.ReadHearsayUnproved : texts.ReadHearsayAgainst(against: against.Statement);
        return texts.ReadHearsay(serial: serial.Text, claim: claim, why: why);
    }

    // What each group of characters means, from left to right.
    private string Parts(string input, Reading reading)
    {
        var shape = FormatOf(reading.Format).Shape;
        return string.Join("; ", reading.Components.Select(component => texts.ReadPart(
            characters: style.Escape(input.Substring(component.Start, component.Length)),
            means: shape.FirstOrDefault(token => token.Component == component.Name)?.Means ?? texts.ModelPrefix)));
    }

    /// <summary>How to check the keys first.</summary>
    public string KeysTip(DecodeResult result) => knowledge.VariantOf(result) is { Keys: 0 } ? texts.TipKeysNone : texts.TipKeys;

    /// <summary>Whether the input holds a licence code, which must not be repeated.</summary>
    public static bool HoldsLicence(DecodeResult result) => result.Problems.Any(problem => problem is LicenceCode);

    /// <summary>The confidence, and why it isn't higher.</summary>
    public string Confidence(DecodeResult result) =>
        texts.WhyLine(confidence: ConfidenceWord(result), why: WhyNotMore(result));

    public string ConfidenceWord(DecodeResult result) => texts.Name(result.Confidence).Capitalized();

    public string WhyNotMore(DecodeResult result)
    {
        var isContradicted = result.Reason is ConfidenceReason.DatedUnitsOffCurve or ConfidenceReason.DatedUnitsOutOfOrder;
        var units = isContradicted ? result.Lead?.ContradictingUnits : result.Lead?.DatedUnits;
        return texts.Name(result.Reason, units: texts.DatedUnits(units ?? 0));
    }

    /// <summary>What the window rests on. If the clues date the unit, that's the clues and the years of production.</summary>
    public IEnumerable<Evidence> EvidenceFor(DecodeResult result) => result switch
    {
        { Window: null } => [],
        { Basis: Basis.Clues } => result.Clues.Given.Where(clue => clue.Narrows)
            .OrderBy(clue => clue.Kind == ClueKind.Model)
            .SelectMany(clue => clue.Evidence)
            .Concat(knowledge.VariantOf(result)?.Evidence ?? [])
            .DistinctBy(evidence => evidence.Rule),
        _ => (result.Lead ?? result.Readings[0]).Evidence,
    };

    public string Evidence(Evidence evidence)
    {
        var line = texts.LineEvidence(
            statement: evidence.Statement.TrimEnd('.'), grade: texts.Name(evidence.Grade),
            sources: Sources(evidence.Citations.Select(citation => citation.Source)));
        return evidence.SpokenAgainst is { } against ? texts.LineEvidenceAgainst(evidence: line, against: against.Statement) : line;
    }

    /// <summary>The titles of sources, or a dash.</summary>
    public string Sources(IEnumerable<string> ids)
    {
        var titles = string.Join("; ", ids.Select(id => style.Link(knowledge.Sources[id])));
        return titles.Length > 0 ? titles : "–";
    }

    public string Trait(Trait trait) => trait.SpokenAgainst is { } against
        ? texts.LineTraitContradicted(trait: style.Strike(trait.Text), grade: texts.Name(trait.Grade), against: against.Statement)
        : texts.LineTrait(trait: trait.Text, grade: texts.Name(trait.Grade));

    public string OtherReading(Reading reading)
    {
        var window = reading.Window is { } months ? texts.Window(months) : texts.WindowUnknown;
        return reading.FitsModel
            ? texts.LineOtherReading(format: FormatTitle(reading.Format), window: window, confidence: texts.Name(reading.Confidence))
            : texts.LineOtherModelReading(format: FormatTitle(reading.Format), window: window);
    }

    public string Conflict(Conflict conflict) => conflict switch
    {
        ReadingsDisagree readings => texts.ConflictM1C01(
            first: FormatTitle(readings.First.Format), firstWindow: texts.Window(readings.First.Window!.Value),
            second: FormatTitle(readings.Second.Format), secondWindow: texts.Window(readings.Second.Window!.Value),
            confidence: texts.Name(readings.Second.Confidence)),
        ClaimedBandDisagrees band => texts.ConflictM1C02(
            source: Sources(knowledge.Claims.First(claim => claim.Id == band.Claim).SaidBy), claimed: texts.Window(band.Claimed),
            window: texts.Window(band.Window)),
        ClueOutsideWindow clue => WithCauses(clue.InnocentCauses, Outside(clue), clue.Against),
        CluesDisagree clues => WithCauses(clues.InnocentCauses, texts.ConflictM1C04(
            clues: string.Join(", ", clues.Clues.Select(clue => $"{texts.Name(clue.Kind)} {style.Escape(clue.Text)}")))),
        ModelsDisagree models => WithCauses(models.InnocentCauses, texts.ConflictM1C05(named: models.Named, form: models.FormOf)),
        SellerOutsideWindow seller => WithCauses(seller.InnocentCauses, texts.ConflictM1C06(
            year: seller.Year.Invariant(), window: texts.Window(seller.Window)), seller.Against),
        _ => throw new ArgumentOutOfRangeException(nameof(conflict), conflict.Code, "No words for this conflict."),
    };

    public string Problem(Problem problem) => _problems.Format(problem);

    public string Clue(GivenClue clue)
    {
        var (kind, text, window) = (texts.Name(clue.Kind), style.Escape(clue.Text), texts.Window(clue.Means));
        return clue.ReadAs is { IsInFull: false } read
            ? texts.LineClueReadAs(clue: kind, text: text, date: texts.Date(read), window: window)
            : texts.LineClue(clue: kind, text: text, window: window);
    }

    public string Next(DecodeResult result, NextBestClue? next) =>
        !result.IsDated ? texts.LineNextUndated
        : next is null ? texts.LineNextNone
        : texts.LineNext(clue: texts.Name(next.Clue), from: next.FromMonths.Invariant(), to: next.NarrowsToMonths.Invariant());

    public string FormatTitle(string format) => FormatOf(format).Title;

    private FormatDocument FormatOf(string id) => knowledge.Formats.First(format => format.Id == id);

    private string Outside(ClueOutsideWindow conflict)
    {
        var (clue, text) = (texts.Name(conflict.Clue.Kind), style.Escape(conflict.Clue.Text));
        var (means, window) = (texts.Window(conflict.Clue.Means), texts.Window(conflict.Window));
        return conflict.Standing switch
        {
            Standing.Outranks => texts.ConflictM1C03Outranks(clue, text, means, against: texts.Name(conflict.Against!.Value), window),
            Standing.OutsideProduction => texts.ConflictM1C03OutsideProduction(clue, text, means, window),
            Standing.Outvoted => texts.ConflictM1C03Outvoted(clue, text, means, window),
            _ => texts.ConflictM1C03Tests(clue, text, means, window),
        };
    }

    // "The reading may be wrong" is an innocent cause too, and is never cut.
    private string WithCauses(IReadOnlyList<string> causes, string text, Trust? against = null)
    {
        var told = against is { } reading
            ? causes.Take(style.MaxCauses - 1).Append(texts.CauseAgainst(against: texts.Name(reading)))
            : causes.Take(style.MaxCauses);
        return $"{text} {texts.LineCauses(causes: string.Join("; ", told))}";
    }
}
