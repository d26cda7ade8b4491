using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Reads a serial as it is typed: what it says so far, and what it may be meant to be.</summary>
internal sealed class SerialSuggestions(Config config, Localizer texts)
{
    private const int Longest = 100;
    private const int Most = 25;

    /// <summary>What to offer.</summary>
    /// <param name="typed">What is typed so far.</param>
    /// <returns>The choices, the likeliest first; none for a licence code, which is not repeated.</returns>
    public IReadOnlyList<AutocompleteChoice> For(string? typed)
    {
        var result = config.Decoder.Decode(typed);
        return ResultWording.HoldsLicence(result)
            ? []
            : [.. Serials(result).Distinct(StringComparer.Ordinal).Take(Most).Select(serial => Offer(serial, result))];
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

    // What was not typed is not dated before it is chosen.
    private AutocompleteChoice Offer(string serial, DecodeResult typed)
    {
        var name = typed.Serial is null && typed.Problems.Any(problem => problem is LookAlikeLetter)
            ? texts.SuggestPerhaps(serial: serial)
            : Describe(config.Decoder.Decode(serial), serial);
        return new AutocompleteChoice(Fitted.Text(name, Longest), serial);
    }

    private string Describe(DecodeResult result, string serial) => result is { IsDated: true, Window: { } window }
        ? texts.SuggestDated(serial: serial, window: texts.Window(window), confidence: texts.Name(result.Confidence))
        : texts.SuggestUndated(serial: serial);
}
