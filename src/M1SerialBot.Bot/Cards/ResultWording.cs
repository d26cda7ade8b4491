using System.Collections.Concurrent;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>Says in words what a result holds.</summary>
/// <param name="knowledge">What the result was decoded with.</param>
/// <param name="texts">The words.</param>
/// <param name="style">How they are fitted to the place where they go.</param>
internal sealed class ResultWording(KnowledgeBase knowledge, TextBook texts, WordingStyle style)
{
    // Evidence belongs to the knowledge, and is worded once.
    private readonly ConcurrentDictionary<Evidence, string> _evidence = new(ReferenceEqualityComparer.Instance);

    /// <summary>The headline.</summary>
    public string Title(DecodeResult result) => result switch
    {
        { Outcome: Outcome.Unknown } => texts.Say(TextKeys.TitleUnknown),
        { Clues.Outranked: { } outranked } => texts.Say(TextKeys.TitleOutranked, ("when", When(result)), ("outranked", texts.Name(outranked))),
        { Clues.Verdict: ClueVerdict.Conflict } => texts.Say(TextKeys.TitleConflict),
        { Window: not null, IsDated: false } => texts.Say(TextKeys.TitleUnknown),
        { Clues.Verdict: ClueVerdict.Check, Window: { } window } => texts.Say(TextKeys.TitleCheck, ("window", texts.Window(window))),
        { Window: { } window } => texts.Say(TextKeys.TitleEstimate, ("window", texts.Window(window))),
        { Outcome: Outcome.Ambiguous } => texts.Say(TextKeys.TitleSeveral),
        { Problems: [TooShort { LooksLikeYear: false, Suggestions: [.., var padded] } few, ..] } =>
            texts.Say(TextKeys.TitleTooShort, ("digits", Digits(few.Digits)), ("serial", padded)),
        _ => texts.Say(TextKeys.TitleUnreadable),
    };

    /// <summary>The years to which the clues alone date a unit, where they outrank its serial.</summary>
    public string When(DecodeResult result) => texts.Years((result.Clues.Window ?? result.Window)!.Value);

    /// <summary>What was read, and how. A licence code is never repeated.</summary>
    public string Description(DecodeResult result) => result switch
    {
        _ when HoldsLicence(result) => texts.Say(TextKeys.ReadNothing, ("input", texts.Say(TextKeys.Withheld))),
        { Serial: { } serial, Basis: Basis.Span, Window: { } span } =>
            texts.Say(TextKeys.ReadSpan, ("serial", serial.Text), ("model", result.Model!), ("window", texts.Window(span))),
        { Serial: { } serial, Lead: { } lead, Basis: Basis.Hearsay } => Hearsay(serial, lead),
        { Serial: { } serial, Lead: { } lead } =>
            texts.Say(TextKeys.ReadAs, ("serial", serial.Text), ("format", FormatTitle(lead.Format)), ("parts", Parts(result.Input, lead))),
        { Serial: { } serial, Outcome: Outcome.Ambiguous } => texts.Say(TextKeys.ReadSeveral, ("serial", serial.Text)),
        _ => texts.Say(TextKeys.ReadNothing, ("input", style.Echo(result.Input))),
    };

    private string Hearsay(Serial serial, Reading lead)
    {
        var claim = texts.Say(
            TextKeys.ReadHearsayWindow, ("summary", knowledge.Formats.First(format => format.Id == lead.Format).Summary), ("window", texts.Window(lead.Window!.Value)));
        var against = lead.Evidence.Select(evidence => evidence.SpokenAgainst).FirstOrDefault(against => against is not null);
        var why = against is null ? texts.Say(TextKeys.HearsayUnproved) : texts.Say(TextKeys.HearsayAgainst, ("against", against.Statement));
        return texts.Say(TextKeys.ReadHearsay, ("serial", serial.Text), ("claim", claim), ("why", why));
    }

    // Which characters mean what, from left to right.
    private string Parts(string input, Reading reading)
    {
        var shape = knowledge.Formats.First(format => format.Id == reading.Format).Shape;
        return string.Join("; ", reading.Components.Select(component => texts.Say(
            TextKeys.ReadPart,
            ("characters", style.Echo(input.Substring(component.Start, component.Length))),
            ("means", shape.FirstOrDefault(token => token.Component == component.Name)?.Means ?? texts.Say(TextKeys.ModelPrefix)))));
    }

    /// <summary>What to do about the keys before anything else.</summary>
    public string KeysTip(DecodeResult result) => texts.Say(knowledge.VariantOf(result) is { Keys: 0 } ? TextKeys.TipNoKeys : TextKeys.TipKeys);

    /// <summary>Whether the text holds something that must not be repeated.</summary>
    public static bool HoldsLicence(DecodeResult result) => result.Problems.Any(problem => problem is LicenceCode);

    /// <summary>The confidence, and why it is not more.</summary>
    public string Confidence(DecodeResult result) =>
        texts.Say(TextKeys.WhyLine, ("confidence", ConfidenceWord(result)), ("why", WhyNotMore(result)));

    /// <summary>The confidence in a word.</summary>
    public string ConfidenceWord(DecodeResult result) => Capital(texts.Name(result.Confidence));

    /// <summary>Why the confidence is not more.</summary>
    public string WhyNotMore(DecodeResult result)
    {
        var isContradicted = result.Reason is ConfidenceReason.DatedUnitsOffCurve or ConfidenceReason.DatedUnitsOutOfOrder;
        var units = isContradicted ? result.Lead?.ContradictingUnits : result.Lead?.DatedUnits;
        return texts.Say(TextKeys.Why(result.Reason), ("units", texts.DatedUnits(units ?? 0)));
    }

    /// <summary>What the window rests on: the clues and the time of production where the serial gives no date, or one that the clues outrank; nothing where there is no window.</summary>
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

    /// <summary>A piece of evidence with its grade and sources, and what contradicts it.</summary>
    public string Evidence(Evidence evidence) => _evidence.GetOrAdd(evidence, Word);

    /// <summary>The titles of sources; a dash where there is none.</summary>
    public string Sources(IEnumerable<string> ids)
    {
        var titles = string.Join("; ", ids.Select(id => style.Link(knowledge.Sources[id])));
        return titles.Length > 0 ? titles : "–";
    }

    /// <summary>A trait with its grade, and what contradicts it.</summary>
    public string Trait(Trait trait) => trait.SpokenAgainst is { } against
        ? texts.Say(TextKeys.TraitContradicted, ("trait", style.Strike(trait.Text)), ("grade", texts.Name(trait.Grade)), ("against", against.Statement))
        : texts.Say(TextKeys.TraitClaimed, ("trait", trait.Text), ("grade", texts.Name(trait.Grade)));

    /// <summary>A reading that does not lead.</summary>
    public string OtherReading(Reading reading)
    {
        var window = reading.Window is { } months ? texts.Window(months) : texts.Say(TextKeys.WindowUnknown);
        return reading.FitsModel
            ? texts.Say(TextKeys.OtherReading, ("format", FormatTitle(reading.Format)), ("window", window), ("confidence", texts.Name(reading.Confidence)))
            : texts.Say(TextKeys.OtherModelReading, ("format", FormatTitle(reading.Format)), ("window", window));
    }

    /// <summary>A conflict, with its innocent causes where it has any.</summary>
    public string Conflict(Conflict conflict) => conflict switch
    {
        ReadingsDisagree readings => Say(readings,
            ("first", FormatTitle(readings.First.Format)), ("firstWindow", texts.Window(readings.First.Window!.Value)),
            ("second", FormatTitle(readings.Second.Format)), ("secondWindow", texts.Window(readings.Second.Window!.Value)), ("confidence", texts.Name(readings.Second.Confidence))),
        ClaimedBandDisagrees band => Say(band,
            ("source", Sources(knowledge.Claims.First(claim => claim.Id == band.Claim).SaidBy)),
            ("claimed", texts.Window(band.Claimed)), ("window", texts.Window(band.Window))),
        ClueOutsideWindow clue => WithCauses(clue.InnocentCauses, texts.Say(
            TextKeys.ClueOutside(clue.Standing),
            ("clue", texts.Name(clue.Clue.Kind)), ("text", style.Echo(clue.Clue.Text)),
            ("means", texts.Window(clue.Clue.Means)), ("window", texts.Window(clue.Window)),
            ("against", clue.Against is { } against ? texts.Name(against) : "")), clue.Against),
        CluesDisagree clues => WithCauses(clues.InnocentCauses, Say(clues,
            ("clues", string.Join(", ", clues.Clues.Select(clue => $"{texts.Name(clue.Kind)} {style.Echo(clue.Text)}"))))),
        ModelsDisagree models => WithCauses(models.InnocentCauses, Say(models, ("named", models.Named), ("form", models.FormOf))),
        SellerOutsideWindow seller => WithCauses(seller.InnocentCauses, Say(seller,
            ("year", Number(seller.Year)), ("window", texts.Window(seller.Window))), seller.Against),
        _ => throw new ArgumentOutOfRangeException(nameof(conflict), conflict.Code, "No words for this conflict."),
    };

    /// <summary>A problem, with one thing to do and its code at the end.</summary>
    public string Problem(Problem problem) => texts.Say(TextKeys.ProblemLine, ("text", TextOf(problem)), ("code", problem.Code));

    /// <summary>A clue and what it means.</summary>
    public string Clue(GivenClue clue)
    {
        var (kind, text, window) = (texts.Name(clue.Kind), style.Echo(clue.Text), texts.Window(clue.Means));
        return clue.ReadAs is { IsInFull: false } read
            ? texts.Say(TextKeys.ClueReadAs, ("clue", kind), ("text", text), ("date", texts.Date(read)), ("window", window))
            : texts.Say(TextKeys.ClueGiven, ("clue", kind), ("text", text), ("window", window));
    }

    /// <summary>What to look for next.</summary>
    public string Next(DecodeResult result, NextBestClue? next) =>
        !result.IsDated ? texts.Say(TextKeys.NextUndated)
        : next is null ? texts.Say(TextKeys.NextNone)
        : texts.Say(TextKeys.NextBest, ("clue", texts.Name(next.Clue)), ("from", Number(next.FromMonths)), ("to", Number(next.NarrowsToMonths)));

    /// <summary>What a format is called.</summary>
    public string FormatTitle(string format) => knowledge.Formats.First(data => data.Id == format).Title;

    private string Word(Evidence evidence)
    {
        var line = texts.Say(
            TextKeys.EvidenceLine,
            ("statement", evidence.Statement.TrimEnd('.')),
            ("grade", texts.Name(evidence.Grade)),
            ("sources", Sources(evidence.Citations.Select(citation => citation.Source))));
        return evidence.SpokenAgainst is { } against ? texts.Say(TextKeys.EvidenceAgainst, ("evidence", line), ("against", against.Statement)) : line;
    }

    private string TextOf(Problem problem) => problem switch
    {
        NothingToRead { LooksLike: { } what } => texts.Say(TextKeys.NothingLooksLike, ("what", texts.Name(what))),
        LookAlikeLetter letter => Say(letter,
            ("letter", letter.Letter.ToString()), ("digit", letter.Digit.ToString()), ("position", Number(letter.Position + 1)), ("suggestion", letter.Suggestion)),
        TooShort { LooksLikeYear: true } year => WithSuggestions(year.Suggestions, texts.Say(TextKeys.TooShortYear)),
        TooShort few => WithSuggestions(few.Suggestions, Say(few, ("digits", Number(few.Digits)))),
        DroppedZeros zeros => Say(zeros, ("digits", Digits(zeros.Digits)), ("serial", zeros.ReadAs), ("instead", zeros.Instead)),
        TooLong many => Say(many, ("digits", Number(many.Digits))),
        PastTheRun past => Say(past, ("end", past.End.ToString("N0", System.Globalization.CultureInfo.InvariantCulture))),
        AnotherModel { Model: { } model } when knowledge.Variants.All(variant => variant.Id != model) =>
            texts.Say(TextKeys.AnotherModelNamed, ("model", model), ("about", About(model))).TrimEnd(),
        AnotherModel { Model: { } model } other => Say(other, ("model", model), ("about", About(model))),
        AnotherModel => texts.Say(TextKeys.AnotherModelUnknown),
        SeveralNumbers several => Say(several, ("serials", string.Join(", ", several.Serials.Select(serial => serial.Text)))),
        RomLabel label => Say(label, ("about", label.Evidence.Statement)),
        ListPrice price => Say(price, ("about", price.Evidence.Statement)),
        UnreadableClue clue => Say(clue, ("clue", texts.Name(clue.Clue)), ("text", style.Echo(clue.Text))),
        _ => Say(problem),
    };

    private string About(string model) => knowledge.Neighbours.FirstOrDefault(neighbour => neighbour.Id == model) is { } neighbour
        ? neighbour.Evidence.Statement
        : knowledge.Formats.FirstOrDefault(format => format.Variants[0] == model)?.Summary ?? "";

    private string Say(Problem problem, params ReadOnlySpan<(string Place, string Value)> values) => texts.Say(TextKeys.Problem(problem.Code), values);

    private string Say(Conflict conflict, params ReadOnlySpan<(string Place, string Value)> values) => texts.Say(TextKeys.Conflict(conflict.Code), values);

    // That the serial's own reading may be wrong is as innocent as any other cause, and is never cut.
    private string WithCauses(IReadOnlyList<string> causes, string text, Trust? against = null)
    {
        var told = against is { } reading
            ? causes.Take(style.Causes - 1).Append(texts.Say(TextKeys.CauseAgainst, ("against", texts.Name(reading))))
            : causes.Take(style.Causes);
        return $"{text} {texts.Say(TextKeys.Causes, ("causes", string.Join("; ", told)))}";
    }

    private string WithSuggestions(IReadOnlyList<string> suggestions, string text) =>
        suggestions.Count == 0 ? text : $"{text} {texts.Say(TextKeys.Suggestions, ("suggestions", string.Join(", ", suggestions)))}";

    private string Digits(int count) => texts.Say(TextKeys.Digits(count));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
