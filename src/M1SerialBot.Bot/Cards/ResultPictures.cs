using System.Globalization;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.Pictures;
using Microsoft.Extensions.Caching.Memory;

namespace M1SerialBot.Bot.Cards;

/// <summary>The pictures of a result. The words beside them say the same.</summary>
/// <param name="knowledge">What the result was decoded with.</param>
/// <param name="texts">The words.</param>
internal sealed class ResultPictures(KnowledgeBase knowledge, Localizer texts)
{
    private const string StripName = "years.png";
    private const string CurveName = "curve.png";
    private const string Png = "image/png";
    private const int MaxLabelLength = 14;

    // A strip has about 3 KB, so a hundred or more are kept.
    private static readonly MemoryCache Drawn = new(new MemoryCacheOptions { SizeLimit = 512 * 1024 });

    /// <summary>The strip of years; null if there's no date to draw.</summary>
    public FileUpload? Strip(DecodeResult result) => StripOf(result) is { } strip
        ? new FileUpload(StripName, Png, Draw(strip, strip.ToPng)) { Description = Describe(strip, result) }
        : null;

    /// <summary>The curve that dates the serial; null if none does.</summary>
    public FileUpload? Curve(DecodeResult result) => CurveOf(result) is { } curve
        ? new FileUpload(CurveName, Png, Draw((curve.Title, curve.Unit, knowledge.Version), curve.ToPng))
        {
            Description = texts.PictureCurve(
                first: curve.Span.From!.Value.Year.Invariant(), last: curve.Span.To!.Value.Year.Invariant(),
                window: texts.Window(curve.Unit!.Estimate), footer: curve.Footer),
        }
        : null;

    private static byte[] Draw(object key, Func<byte[]> draw) => Drawn.GetOrCreate(key, entry =>
    {
        var png = draw();
        entry.Size = png.Length;
        return png;
    })!;

    // If a clue disagrees, the bar is what the serial says, and the clue lies beside it.
    private YearStrip? StripOf(DecodeResult result)
    {
        if (result.Clues.Verdict == ClueVerdict.Conflict)
        {
            return result.Lead?.Window is { } serial && !result.Lead.IsHearsay
                ? Strip(result, serial, texts.PictureSerial(window: texts.Window(serial)))
                : null;
        }

        return result is { IsDated: true, Window: { } window } ? Strip(result, window, texts.Window(window)) : null;
    }

    private YearStrip Strip(DecodeResult result, MonthWindow window, string label)
    {
        var variant = knowledge.VariantOf(result) ?? knowledge.Variants[0];
        return new YearStrip(
            knowledge.Span,
            variant.DisputedFrom,
            window,
            label,
            [.. CluesOf(result).Select(clue => new StripClue(clue.Means, Label(clue)))]);
    }

    private string Label(GivenClue clue) => $"{texts.Get(DefinitionTextKeys.Label(clue.Kind))} {Truncate.Text(clue.Text.Trim(), MaxLabelLength)}";

    private string Describe(YearStrip strip, DecodeResult result) => texts.PictureStrip(
        first: strip.Production.From!.Value.Year.Invariant(), last: strip.Production.To!.Value.Year.Invariant(), window: strip.Label,
        clues: string.Concat(CluesOf(result).Select(clue => texts.PictureStripClue(clue: texts.Name(clue.Kind).Capitalized(), window: texts.Window(clue.Means)))));

    // A model's years are no mark on a strip.
    private static IEnumerable<GivenClue> CluesOf(DecodeResult result) => result.Clues.Given.Where(clue => clue.Kind != ClueKind.Model);

    private CurvePicture? CurveOf(DecodeResult result)
    {
        if (result is not { Serial: { } serial, Lead: { Window: { } window } lead } || knowledge.FormatOf(lead).Curve is not { } curve)
        {
            return null;
        }

        return new CurvePicture(
            knowledge.Span,
            texts.PictureCurveTitle(unit: $"M1 {Masking.Of(serial.Text)}"),
            texts.PictureCurveNote,
            lead.DatedUnits < KnowledgeBase.UnitsForMedium
                ? texts.PictureCurveFooter(dated: lead.DatedUnits.Invariant(), needed: KnowledgeBase.UnitsForMedium.Invariant())
                : texts.PictureCurveSupported(dated: lead.DatedUnits.Invariant()),
            [.. curve.Knots.Select(knot => new CurveBound(knot.Number, knot.Earliest.Month, knot.Latest.Month))],
            [.. Milestones(curve), .. Units(lead)],
            new CurveUnit(MiddleOf(serial.Text), window));
    }

    private static IEnumerable<CurveMark> Milestones(Curve curve) => curve.Knots.Where(knot => knot.Label is not null)
        .Select(knot => new CurveMark(knot.Number, new MonthWindow(knot.Earliest.Month, knot.Latest.Month), knot.Label, IsUnit: false));

    private IEnumerable<CurveMark> Units(Reading lead) => knowledge.Sightings
        .Where(sighting => sighting.IsDated && knowledge.FormatOf(lead).Variants.Contains(sighting.Variant))
        .Select(sighting => new CurveMark(MiddleOf(sighting.Serial), sighting.DatedWindow, null, IsUnit: true));

    // The middle of the numbers that an incomplete or masked one can be. A picture shows no more than the words do.
    private static int MiddleOf(string serial)
    {
        var digits = Masking.Of(serial[(serial.LastIndexOf('-') + 1)..], Masking.Unread);
        var (low, high) = (digits.Replace(Masking.Unread, '0'), digits.Replace(Masking.Unread, '9'));
        return (int.Parse(low, CultureInfo.InvariantCulture) + int.Parse(high, CultureInfo.InvariantCulture)) / 2;
    }
}
