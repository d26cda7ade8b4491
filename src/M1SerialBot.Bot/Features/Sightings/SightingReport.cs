using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>A reported sighting.</summary>
internal sealed record SightingReport
{
    private const string ReportSource = "reader-report";

    /// <summary>Model and serial, as typed.</summary>
    public required string Unit { get; init; }

    /// <summary>As typed.</summary>
    public required ClueSet Clues { get; init; }

    /// <summary>Whether the reporter agrees to publish it.</summary>
    public required bool HasConsent { get; init; }

    /// <summary>An HTTPS URL; null if there's none or it isn't one.</summary>
    public required Uri? Photos { get; init; }

    /// <summary>Clues that couldn't be read and aren't in the record.</summary>
    public required IReadOnlyList<ClueKind> Unread { get; init; }

    /// <summary>Whether <see cref="Unit"/> holds a licence code, which isn't repeated.</summary>
    public required bool HoldsLicence { get; init; }

    /// <summary>Null if no serial can be read.</summary>
    public required Sighting? Record { get; init; }

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
            HoldsLicence = AnswerFormatter.HoldsLicence(result),
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
                Statement(shown, ticks.Contains(SightingModal.Small), ticks.Contains(SightingModal.Large)),
                Grade.SingleReport,
                [new Citation(ReportSource)]),
            Dated(result, ClueBound.NotBefore)?.From,
            Dated(result, ClueBound.NotAfter)?.To);
    }

    private static MonthWindow? Dated(DecodeResult result, ClueBound bound) =>
        result.Clues.Given.FirstOrDefault(clue => ClueDefinition.Of(clue.Kind).Bound == bound)?.Means;

    /// <summary>What a record says, in English, like the rest of the knowledge.</summary>
    public static string Statement(string serial, bool isSmall, bool isLarge)
    {
        var lettering = (isSmall, isLarge) switch
        {
            (true, false) => ", with small greyish lettering on the rear",
            (false, true) => ", with larger, whiter lettering on the rear",
            _ => "",
        };
        return $"A unit numbered {serial} was reported by somebody who saw it{lettering}.";
    }
}
