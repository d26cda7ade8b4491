using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Bot.Cards;

/// <summary>The lists of a result and their order, the same in a terminal and on Discord.</summary>
internal sealed class ResultSections(ResultFormatter formatter, Localizer texts)
{
    /// <summary>What the window rests on, best first. Empty without a window.</summary>
    public IEnumerable<string> Evidence(DecodeResult result) => formatter.EvidenceFor(result).Select(formatter.Evidence);

    /// <summary>What's said of units in the same band.</summary>
    public IEnumerable<string> Band(DecodeResult result)
    {
        if (result.Lead?.Label is { } label)
        {
            yield return texts.LineLabel(label: label);
        }

        foreach (var trait in result.Lead?.Traits ?? [])
        {
            yield return formatter.Trait(trait);
        }
    }

    /// <summary>The clues, and their window if the serial gives none.</summary>
    public IEnumerable<string> Clues(DecodeResult result)
    {
        foreach (var clue in result.Clues.Given)
        {
            yield return formatter.Clue(clue);
        }

        if (result.Window is null && result.Clues.Window is { } window)
        {
            yield return texts.LineCluesAlone(window: texts.Window(window));
        }
    }

    /// <summary>What contradicts the answer: conflicts, then the other readings.</summary>
    public IEnumerable<string> Doubts(DecodeResult result) =>
        result.Conflicts.Select(formatter.Conflict)
            .Concat(result.Readings.Where(reading => reading != result.Lead && !IsNamed(reading, result)).Select(formatter.OtherReading));

    // It's already listed as a conflict.
    private static bool IsNamed(Reading reading, DecodeResult result) =>
        result.Conflicts.Any(conflict => conflict is ReadingsDisagree readings && readings.Second == reading);
}
