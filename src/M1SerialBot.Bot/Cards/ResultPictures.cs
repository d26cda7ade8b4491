using System.Globalization;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Ledgers;
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
        ? new FileUpload(CurveName, Png, Draw((curve.Title, curve.Unit, texts.Locale, knowledge.Version), curve.ToPng))
        {
            Description = texts.PictureCurve(
                first: curve.Span.From!.Value.Year.Invariant(), last: curve.Span.To!.Value.Year.Invariant(),
                window: texts.Window(curve.Unit!.Estimate), footer: Footer(result.Lead!)),
        }
        : null;

    private static byte[] Draw(object key, Func<byte[]> draw) => Drawn.GetOrCreate(key, entry =>
    {
        var png = draw();
        entry.Size = png.Length;
        return png;
    })!;

    // A picture has letters for Latin script only. In any other, it shows numbers, and the words are in its description.
    private static string Written(string text, string otherwise = "") => Lettering.CanWrite(text) ? text : otherwise;

    private string Written(MonthWindow window) => Written(texts.Window(window), Numbers(window));

    // Such as "1992.11–1993.12".
    private static string Numbers(MonthWindow window) => string.Join('–', new[] { Number(window.From), Number(window.To) }.Distinct(StringComparer.Ordinal));

    private static string Number(YearMonth? month) => month is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Year}.{known.Month}") : "";

    // If a clue disagrees, the bar is what the serial says, and the clue lies beside it.
    private YearStrip? StripOf(DecodeResult result)
    {
        if (result.Clues.Verdict == ClueVerdict.Conflict)
        {
            return result.Lead?.Window is { } serial && !result.Lead.IsHearsay
                ? Strip(result, serial, Written(texts.PictureSerial(window: texts.Window(serial)), Numbers(serial)))
                : null;
        }

        return result is { IsDated: true, Window: { } window } ? Strip(result, window, Written(window)) : null;
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

    // The text of a stamp says that it's one.
    private string Label(GivenClue clue) => string.Join(
        ' ', new[] { clue.Kind == ClueKind.Stamp ? "" : texts.Get(DefinitionTextKeys.Label(clue.Kind)), Truncate.Text(clue.Text.Trim(), MaxLabelLength) }.Select(part => Written(part)).Where(part => part.Length > 0));

    private string Describe(YearStrip strip, DecodeResult result) => texts.PictureStrip(
        first: strip.Production.From!.Value.Year.Invariant(), last: strip.Production.To!.Value.Year.Invariant(), window: Said(result, strip.Estimate),
        clues: string.Concat(CluesOf(result).Select(clue => texts.PictureStripClue(clue: texts.Name(clue.Kind).Capitalized(), window: texts.Window(clue.Means)))));

    private string Said(DecodeResult result, MonthWindow window) =>
        result.Clues.Verdict == ClueVerdict.Conflict ? texts.PictureSerial(window: texts.Window(window)) : texts.Window(window);

    // A model's years are no mark on a strip.
    private static IEnumerable<GivenClue> CluesOf(DecodeResult result) => result.Clues.Given.Where(clue => clue.Kind != ClueKind.Model);

    private CurvePicture? CurveOf(DecodeResult result)
    {
        if (result is not { Serial: { } serial, Lead: { Window: { } window } lead } || knowledge.FormatOf(lead) is not { Curve: not null } format
            || CurveLedger.Of(knowledge, format.Variants.Contains(result.Model ?? "") ? result.Model : format.Variants[0]) is not { } ledger)
        {
            return null;
        }

        var unit = $"M1 {Masking.Of(serial.Text)}";
        return new CurvePicture(
            knowledge.Span,
            Written(texts.PictureCurveTitle(unit: unit), unit),
            Written(texts.PictureCurveNote),
            Written(Footer(lead)),
            CurveDrawing.Bounds(ledger),
            [.. CurveDrawing.Milestones(ledger, texts).Select(mark => mark with { Label = Written(mark.Label!) }), .. Units(lead)],
            new CurveUnit(MiddleOf(serial.Text), window),
            Written(texts.NumberGroup, ","));
    }

    private string Footer(Reading lead) => lead.DatedUnits < KnowledgeBase.UnitsForMedium
        ? texts.PictureCurveFooter(dated: lead.DatedUnits.Invariant(), needed: KnowledgeBase.UnitsForMedium.Invariant())
        : texts.PictureCurveSupported(dated: lead.DatedUnits.Invariant());

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

/// <summary>What a picture of a curve takes from its ledger.</summary>
internal static class CurveDrawing
{
    /// <summary>The curve.</summary>
    public static IReadOnlyList<CurveBound> Bounds(CurveLedger ledger) => [.. ledger.Line().Select(point => new CurveBound(point.Number, point.Earliest, point.Latest))];

    /// <summary>The milestones that have a label, in the language of these texts.</summary>
    public static IEnumerable<CurveMark> Milestones(CurveLedger ledger, Localizer texts) => ledger.Format.Curve!.Milestones.Where(milestone => milestone.Label is not null)
        .Select(milestone => new CurveMark(milestone.Number, ledger.WindowOf(milestone.Number), texts.Translate(milestone.Label!), IsUnit: false));
}
