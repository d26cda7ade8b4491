using M1SerialBot.Configuration;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Conflicts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Problems;
using M1SerialBot.Texts;

namespace M1SerialBot.Wording;

/// <summary>Says in words what a result holds.</summary>
internal sealed class ResultWording(Config config)
{
    private readonly TextBook _texts = config.Texts;
    private readonly KnowledgeBase _knowledge = config.Knowledge;

    /// <summary>The headline.</summary>
    public string Title(DecodeResult result) => result switch
    {
        { Outcome: Outcome.Unknown } => _texts.Say(TextKeys.TitleUnknown),
        { Clues.Verdict: ClueVerdict.Conflict or ClueVerdict.Check } => _texts.Say(TextKeys.TitleConflict),
        { Window: { } window } => _texts.Say(TextKeys.TitleEstimate, ("window", _texts.Window(window))),
        { Outcome: Outcome.Ambiguous } => _texts.Say(TextKeys.TitleSeveral),
        _ => _texts.Say(TextKeys.TitleUnreadable),
    };

    /// <summary>What was read, and how. A licence code is never repeated.</summary>
    public string Description(DecodeResult result) => result switch
    {
        _ when HoldsLicence(result) => _texts.Say(TextKeys.ReadNothing, ("input", _texts.Say(TextKeys.Withheld))),
        { Serial: { } serial, Lead: { } lead } =>
            _texts.Say(TextKeys.ReadAs, ("serial", serial.Text), ("format", FormatTitle(lead.Format)), ("parts", Parts(result.Input, lead))),
        { Serial: { } serial, Outcome: Outcome.Ambiguous } => _texts.Say(TextKeys.ReadSeveral, ("serial", serial.Text)),
        _ => _texts.Say(TextKeys.ReadNothing, ("input", Printable.Of(result.Input))),
    };

    // Which characters mean what, from left to right.
    private string Parts(string input, Reading reading)
    {
        var shape = _knowledge.Formats.First(format => format.Id == reading.Format).Shape;
        return string.Join("; ", reading.Components.Select(component => _texts.Say(
            TextKeys.ReadPart,
            ("characters", Printable.Of(input.Substring(component.Start, component.Length))),
            ("means", shape.FirstOrDefault(token => token.Component == component.Name)?.Means ?? _texts.Say(TextKeys.ModelPrefix)))));
    }

    /// <summary>Whether the text holds something that must not be repeated.</summary>
    public static bool HoldsLicence(DecodeResult result) => result.Problems.Any(problem => problem is LicenceCode);

    /// <summary>The confidence, and why it is not more.</summary>
    public string Confidence(DecodeResult result)
    {
        var word = ("confidence", Capital(_texts.Name(result.Confidence)));
        return result.Lead?.Fit switch
        {
            Fit.Interpolated => _texts.Say(TextKeys.WhyInterpolated, word),
            Fit.Documented => _texts.Say(TextKeys.WhyDocumented, word),
            _ when result.Confidence == Decoding.Confidence.None => _texts.Say(TextKeys.WhyNone),
            _ => _texts.Say(TextKeys.WhyShape, word),
        };
    }

    /// <summary>A piece of evidence with its grade and sources, and what contradicts it.</summary>
    public string Evidence(Evidence evidence)
    {
        var line = _texts.Say(
            TextKeys.EvidenceLine,
            ("statement", evidence.Statement.TrimEnd('.')),
            ("grade", _texts.Name(evidence.Grade)),
            ("sources", Sources(evidence.Citations.Select(citation => citation.Source))));
        return evidence.SpokenAgainst is { } against ? _texts.Say(TextKeys.EvidenceAgainst, ("evidence", line), ("against", against.Statement)) : line;
    }

    /// <summary>The titles of sources; a dash where there is none.</summary>
    public string Sources(IEnumerable<string> ids)
    {
        var titles = string.Join("; ", ids.Select(id => _knowledge.Sources[id].Title));
        return titles.Length > 0 ? titles : "–";
    }

    /// <summary>A trait with its grade, and what contradicts it.</summary>
    public string Trait(Trait trait) => trait.SpokenAgainst is { } against
        ? _texts.Say(TextKeys.TraitContradicted, ("trait", trait.Text), ("grade", _texts.Name(trait.Grade)), ("against", against.Statement))
        : _texts.Say(TextKeys.TraitClaimed, ("trait", trait.Text), ("grade", _texts.Name(trait.Grade)));

    /// <summary>A reading that does not lead.</summary>
    public string OtherReading(Reading reading)
    {
        var window = reading.Window is { } months ? _texts.Window(months) : _texts.Say(TextKeys.WindowUnknown);
        return reading.FitsModel
            ? _texts.Say(TextKeys.OtherReading, ("format", FormatTitle(reading.Format)), ("window", window), ("confidence", _texts.Name(reading.Confidence)))
            : _texts.Say(TextKeys.OtherModelReading, ("format", FormatTitle(reading.Format)), ("window", window));
    }

    /// <summary>A conflict, with its innocent causes where it has any.</summary>
    public string Conflict(Conflict conflict) => conflict switch
    {
        ReadingsDisagree readings => Say(readings,
            ("first", FormatTitle(readings.First.Format)), ("firstWindow", _texts.Window(readings.First.Window!.Value)),
            ("second", FormatTitle(readings.Second.Format)), ("secondWindow", _texts.Window(readings.Second.Window!.Value)), ("confidence", _texts.Name(readings.Second.Confidence))),
        ClaimedBandDisagrees band => Say(band,
            ("source", Sources(_knowledge.Claims.First(claim => claim.Id == band.Claim).SaidBy)),
            ("claimed", _texts.Window(band.Claimed)), ("window", _texts.Window(band.Window))),
        ClueOutsideWindow clue => WithCauses(clue.InnocentCauses, Say(clue,
            ("clue", _texts.Name(clue.Clue.Kind)), ("text", Printable.Of(clue.Clue.Text)),
            ("means", _texts.Window(clue.Clue.Means)), ("window", _texts.Window(clue.Window)))),
        CluesDisagree clues => WithCauses(clues.InnocentCauses, Say(clues,
            ("clues", string.Join(", ", clues.Clues.Select(clue => $"{_texts.Name(clue.Kind)} {Printable.Of(clue.Text)}"))))),
        ModelsDisagree models => WithCauses(models.InnocentCauses, Say(models, ("named", models.Named), ("form", models.FormOf))),
        SellerOutsideWindow seller => WithCauses(seller.InnocentCauses, Say(seller,
            ("year", Number(seller.Year)), ("window", _texts.Window(seller.Window)))),
        _ => throw new ArgumentOutOfRangeException(nameof(conflict), conflict.Code, "No words for this conflict."),
    };

    /// <summary>A problem, with one thing to do and its code at the end.</summary>
    public string Problem(Problem problem) => _texts.Say(TextKeys.ProblemLine, ("text", TextOf(problem)), ("code", problem.Code));

    /// <summary>A clue and what it means.</summary>
    public string Clue(GivenClue clue) => _texts.Say(
        TextKeys.ClueGiven, ("clue", _texts.Name(clue.Kind)), ("text", Printable.Of(clue.Text)), ("window", _texts.Window(clue.Means)));

    /// <summary>What to look for next.</summary>
    public string Next(NextBestClue? next) => next is null
        ? _texts.Say(TextKeys.NextNone)
        : _texts.Say(TextKeys.NextBest, ("clue", _texts.Name(next.Clue)), ("from", Number(next.FromMonths)), ("to", Number(next.NarrowsToMonths)));

    /// <summary>What a format is called.</summary>
    public string FormatTitle(string format) => _knowledge.Formats.First(data => data.Id == format).Title;

    private string TextOf(Problem problem) => problem switch
    {
        NothingToRead { LooksLike: { } what } => _texts.Say(TextKeys.NothingLooksLike, ("what", _texts.Name(what))),
        LookAlikeLetter letter => Say(letter,
            ("letter", letter.Letter.ToString()), ("digit", letter.Digit.ToString()), ("position", Number(letter.Position + 1)), ("suggestion", letter.Suggestion)),
        TooShort { LooksLikeYear: true } year => WithSuggestions(year.Suggestions, _texts.Say(TextKeys.TooShortYear)),
        TooShort few => WithSuggestions(few.Suggestions, Say(few, ("digits", Number(few.Digits)))),
        TooLong many => Say(many, ("digits", Number(many.Digits)), ("groups", Number(many.Groups))),
        PastTheRun past => Say(past, ("end", past.End.ToString("N0", System.Globalization.CultureInfo.InvariantCulture))),
        AnotherModel { Model: { } model } other => Say(other, ("model", model), ("about", About(model))),
        AnotherModel => _texts.Say(TextKeys.AnotherModelUnknown),
        SeveralNumbers several => Say(several, ("serials", string.Join(", ", several.Serials.Select(serial => serial.Text)))),
        RomLabel label => Say(label, ("about", label.Evidence.Statement)),
        UnreadableClue clue => Say(clue, ("clue", _texts.Name(clue.Clue)), ("text", Printable.Of(clue.Text))),
        _ => Say(problem),
    };

    private string About(string model) => _knowledge.Neighbours.FirstOrDefault(neighbour => neighbour.Id == model) is { } neighbour
        ? neighbour.Evidence.Statement
        : _knowledge.Formats.FirstOrDefault(format => format.Variants[0] == model)?.Summary ?? "";

    private string Say(Problem problem, params ReadOnlySpan<(string Place, string Value)> values) => _texts.Say(TextKeys.Problem(problem.Code), values);

    private string Say(Conflict conflict, params ReadOnlySpan<(string Place, string Value)> values) => _texts.Say(TextKeys.Conflict(conflict.Code), values);

    private string WithCauses(IReadOnlyList<string> causes, string text) => $"{text} {_texts.Say(TextKeys.Causes, ("causes", string.Join("; ", causes)))}";

    private string WithSuggestions(IReadOnlyList<string> suggestions, string text) =>
        suggestions.Count == 0 ? text : $"{text} {_texts.Say(TextKeys.Suggestions, ("suggestions", string.Join(", ", suggestions)))}";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
