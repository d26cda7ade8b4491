using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Autocomplete for a serial: what it says so far, and what may be meant.</summary>
internal sealed class SerialSuggestions(ContentSnapshot content, Localizer texts)
{
    private const int MaxLength = 100;
    private const int MaxChoices = 25;

    /// <summary>The likeliest first. None for a licence code, which isn't repeated.</summary>
    public IReadOnlyList<AutocompleteChoice> For(string? typed)
    {
        var result = content.Decoder.Decode(typed);
        return AnswerFormatter.HoldsLicence(result)
            ? []
            : [.. Serials(result).Distinct(StringComparer.Ordinal).Take(MaxChoices).Select(serial => Offer(serial, result))];
    }

    private static IEnumerable<string> Serials(DecodeResult result) => result switch
    {
        { Serial: { } serial } => [serial.Text, .. result.Problems.OfType<DroppedZeros>().Select(zeros => zeros.Instead)],
        _ => result.Problems.SelectMany(problem => problem switch
        {
            TooShort few => few.Suggestions,
            LookAlikeLetter letter => [letter.Suggestion],
            SeveralNumbers several => several.Serials.Select(serial => serial.Text),
            _ => Enumerable.Empty<string>(),
        }),
    };

    // A guess isn't dated until it's chosen.
    private AutocompleteChoice Offer(string serial, DecodeResult typed)
    {
        var name = typed.Serial is null && typed.Problems.Any(problem => problem is LookAlikeLetter)
            ? texts.SuggestPerhaps(serial: serial)
            : Describe(content.Decoder.Decode(serial), serial);
        return new AutocompleteChoice(Truncate.Text(name, MaxLength), serial);
    }

    private string Describe(DecodeResult result, string serial) => result is { IsDated: true, Window: { } window }
        ? texts.SuggestDated(serial: serial, window: texts.Window(window), confidence: texts.Name(result.Confidence))
        : texts.SuggestUndated(serial: serial);
}
