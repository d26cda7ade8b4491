using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>The proof of an answer: how the serial was read, what that rests on, and what speaks against it.</summary>
/// <param name="knowledge">What the result was decoded with.</param>
/// <param name="texts">The words.</param>
/// <param name="style">How they are fitted to the place where they go.</param>
internal sealed class ProofFormatter(KnowledgeBase knowledge, Localizer texts, FormatStyle style)
{
    private readonly ConflictFormatter _conflicts = new(knowledge, texts, style);

    /// <summary>How the serial was read; nothing if none was.</summary>
    public string ReadAs(DecodeResult result) => result switch
    {
        { Serial: { } serial, Lead: { } lead } => texts.ReadAs(serial: serial.Text, format: texts.Translate(knowledge.FormatOf(lead).Title), parts: Parts(result.Input, lead)),
        { Serial: { } serial, Readings.IsEmpty: false } => texts.ReadSeveral(serial: serial.Text),
        _ => "",
    };

    /// <summary>What the window rests on, the best first; nothing where there is no window.</summary>
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

    /// <summary>The same in words.</summary>
    public IEnumerable<string> Evidence(DecodeResult result) => EvidenceFor(result).Select(InWords);

    /// <summary>The clues, and what they come to where the serial says nothing.</summary>
    public IEnumerable<string> Clues(DecodeResult result)
    {
        foreach (var clue in result.Clues.Given)
        {
            yield return InWords(clue);
        }

        if (result.Window is null && result.Clues.Window is { } window)
        {
            yield return texts.LineCluesAlone(window: texts.Window(window));
        }
    }

    /// <summary>What speaks against the answer: conflicts, then the readings that don't lead.</summary>
    public IEnumerable<string> Doubts(DecodeResult result) =>
        result.Conflicts.Select(_conflicts.WithCauses)
            .Concat(result.Readings.Where(reading => reading != result.Lead && !IsNamed(reading, result)).Select(OtherReading));

    /// <summary>What the web says of units in the same range.</summary>
    public IEnumerable<string> Band(DecodeResult result)
    {
        if (result.Lead?.Label is { } label)
        {
            yield return texts.LineLabel(label: texts.Translate(label));
        }

        foreach (var trait in result.Lead?.Traits ?? [])
        {
            yield return InWords(trait);
        }
    }

    /// <summary>What the grades mean that the proof uses.</summary>
    public IEnumerable<string> Grades(DecodeResult result) =>
        EvidenceFor(result).Select(evidence => evidence.Grade).Concat((result.Lead?.Traits ?? []).Select(trait => trait.Grade))
            .Distinct().Order().Select(grade => texts.Get(DefinitionTextKeys.Meaning(grade)));

    private string InWords(Evidence evidence)
    {
        var sources = texts.LongList(evidence.Citations.Select(citation => style.Link(texts.Translate(knowledge.Sources[citation.Source]))));
        var line = texts.LineEvidence(
            statement: texts.Translate(evidence.Statement).TrimEnd('.', '。'), grade: texts.Name(evidence.Grade), sources: sources.Length > 0 ? sources : "–");
        return evidence.SpokenAgainst is { } against ? texts.LineEvidenceAgainst(evidence: line, against: texts.Translate(against.Statement)) : line;
    }

    private string InWords(Trait trait) => trait.SpokenAgainst is { } against
        ? texts.LineTraitContradicted(trait: style.Strike(texts.Translate(trait.Text)), grade: texts.Name(trait.Grade), against: texts.Translate(against.Statement))
        : texts.LineTrait(trait: texts.Translate(trait.Text), grade: texts.Name(trait.Grade));

    private string InWords(GivenClue clue)
    {
        var (kind, text, window) = (texts.Name(clue.Kind).Capitalized(), style.Escape(clue.Text), texts.Window(clue.Means));
        return clue.ReadAs is { IsInFull: false } read
            ? texts.LineClueReadAs(clue: kind, text: text, date: texts.Date(read), window: window)
            : texts.LineClue(clue: kind, text: text, window: window);
    }

    private string OtherReading(Reading reading)
    {
        var window = reading.Window is { } months ? texts.Window(months) : texts.WindowUnknown;
        return reading.FitsModel
            ? texts.LineOtherReading(format: texts.Translate(knowledge.FormatOf(reading).Title), window: window, confidence: texts.Name(reading.Confidence))
            : texts.LineOtherModelReading(format: texts.Translate(knowledge.FormatOf(reading).Title), window: window);
    }

    // Which characters mean what, from left to right.
    private string Parts(string input, Reading reading)
    {
        var shape = knowledge.FormatOf(reading).Shape;
        return texts.LongList(reading.Components.Select(component => texts.ReadPart(
            characters: style.Escape(input.Substring(component.Start, component.Length)),
            means: shape.FirstOrDefault(token => token.Component == component.Name)?.Means is { } means ? texts.Translate(means) : texts.ModelPrefix)));
    }

    // A reading that disagrees is named as a conflict already.
    private static bool IsNamed(Reading reading, DecodeResult result) =>
        result.Conflicts.Any(conflict => conflict is ReadingsDisagree readings && readings.Second == reading);
}
