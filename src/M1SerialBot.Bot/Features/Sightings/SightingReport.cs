using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>What somebody reported of a unit.</summary>
internal sealed record SightingReport
{
    private const string ReportSource = "reader-report";

    /// <summary>The model and serial as they were typed.</summary>
    public required string Unit { get; init; }

    /// <summary>What dates the unit, as it was typed.</summary>
    public required ClueSet Clues { get; init; }

    /// <summary>Whether the reporter agrees that it is published.</summary>
    public required bool HasConsent { get; init; }

    /// <summary>The address of photos; null where none was given, or where it is no address.</summary>
    public required Uri? Photos { get; init; }

    /// <summary>The clues that could not be read, so that they are not in the record.</summary>
    public required IReadOnlyList<ClueKind> Unread { get; init; }

    /// <summary>Whether the unit holds a licence code, which is not repeated.</summary>
    public required bool HoldsLicence { get; init; }

    /// <summary>The record; null where there is no serial that can be read.</summary>
    public required Sighting? Record { get; init; }

    /// <summary>Reads what was filled in.</summary>
    public static SightingReport Of(CommandContext context, SightingForm form)
    {
        var result = context.Content.Decoder.Decode(form.Unit, form.Clues);
        var photos = Uri.TryCreate(form.Photos, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps ? url : null;
        return new SightingReport
        {
            Unit = form.Unit,
            Clues = form.Clues,
            HasConsent = form.Ticks.Contains(SightingModal.Consent),
            Photos = photos,
            Unread = [.. result.Problems.OfType<Decoding.Results.UnreadableClue>().Select(problem => problem.Clue)],
            HoldsLicence = ResultFormatter.HoldsLicence(result),
            Record = Make(context, result, form.Ticks),
        };
    }

    private static Sighting? Make(CommandContext context, DecodeResult result, IReadOnlyList<string> ticks)
    {
        if (result.Serial is not { } serial || result.Readings.IsEmpty || context.Content.Knowledge.VariantOf(result) is not { } variant)
        {
            return null;
        }

        var digits = serial.Text[(serial.Text.LastIndexOf('-') + 1)..];
        var shown = ticks.Contains(SightingModal.Whole) ? digits : Masking.Of(digits, Masking.Unread);
        return new Sighting(
            shown,
            variant.Id,
            new Evidence(
                $"seen-{shown.TrimEnd(Masking.Unread).ToLowerInvariant()}-{context.Interaction.Id}",
                Statement(shown, ticks),
                Grade.SingleReport,
                [new Citation(ReportSource)]),
            Dated(result, ClueBound.NotBefore)?.From,
            Dated(result, ClueBound.NotAfter)?.To);
    }

    private static MonthWindow? Dated(DecodeResult result, ClueBound bound) =>
        result.Clues.Given.FirstOrDefault(clue => ClueDefinition.Of(clue.Kind).Bound == bound)?.Means;

    // In English, like the knowledge that it is made for.
    private static string Statement(string serial, IReadOnlyList<string> ticks)
    {
        var lettering = (ticks.Contains(SightingModal.Small), ticks.Contains(SightingModal.Large)) switch
        {
            (true, false) => ", with small greyish lettering on the rear",
            (false, true) => ", with larger, whiter lettering on the rear",
            _ => "",
        };
        return $"A unit numbered {serial} was reported by somebody who saw it{lettering}.";
    }
}
