using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Finds what disagrees within the readings of one serial.</summary>
internal sealed class ConflictFinder(KnowledgeBase knowledge)
{
    /// <summary>Adds to the conflicts of the clues those of the claimed bands and of the readings.</summary>
    public static ImmutableArray<Conflict> Find(scoped in SerialText text, ImmutableArray<Reading> readings, int position, ImmutableArray<Conflict> ofClues)
    {
        var conflicts = ImmutableArray.CreateBuilder<Conflict>(ofClues.Length + readings.Length);
        conflicts.AddRange(ofClues);
        foreach (var reading in readings)
        {
            AddBands(reading.Source, text, reading, position, conflicts);
        }

        for (var other = 1; other < readings.Length; other++)
        {
            if (readings[0].Window is { } first && readings[other].Window is { } second && !first.Overlaps(second))
            {
                conflicts.Add(new ReadingsDisagree(position, readings[0], readings[other]));
            }
        }

        return conflicts.DrainToImmutable();
    }

    /// <summary>Whether the model that was named disagrees with the text beside the serial, or with the serial's form.</summary>
    public ModelsDisagree? OfModels(ImmutableArray<Reading> readings, int position, ParsedClues clues)
    {
        if (!knowledge.IsVariant(clues.Model))
        {
            return null;
        }

        var form = !clues.ModelOfText.IsNone && clues.ModelOfText != clues.Model ? clues.ModelOfText
            : readings is [{ FitsModel: false } first, ..] ? first.Source.Variants[0]
            : clues.Model;
        return form == clues.Model
            ? null
            : new ModelsDisagree(position, knowledge.NameOf(clues.Model), knowledge.NameOf(form), knowledge.Clues[ClueKind.Model].InnocentCauses);
    }

    // A number that is incomplete may lie in several bands; together they must hold its window.
    private static void AddBands(
        SerialFormat format, scoped in SerialText text, Reading reading, int position, ImmutableArray<Conflict>.Builder conflicts)
    {
        if (format.ClaimedBands.IsEmpty || reading.Window is not { } window)
        {
            return;
        }

        var value = format.ValueOf(text);
        MonthWindow? claimed = null;
        foreach (var band in format.ClaimedBands)
        {
            if (value.CanLieIn(band.From, band.To))
            {
                claimed = claimed?.Hull(band.Window) ?? band.Window;
            }
        }

        if (claimed is null || claimed.Value.Contains(window))
        {
            return;
        }

        foreach (var band in format.ClaimedBands)
        {
            if (value.CanLieIn(band.From, band.To) && !band.Window.Contains(window))
            {
                conflicts.Add(new ClaimedBandDisagrees(position, band.Claim, band.Window, window));
            }
        }
    }
}
