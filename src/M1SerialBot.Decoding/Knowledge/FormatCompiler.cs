using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Makes a checked format ready to read serials: ranges of values with all that is known of each.</summary>
internal sealed class FormatCompiler
{
    private readonly FormatFile _format;
    private readonly KnowledgeFiles _files;
    private readonly Dictionary<string, Source> _sources;
    private readonly List<Sighting> _sightings;
    private readonly List<string> _variants;

    private FormatCompiler(FormatFile format, KnowledgeFiles files)
    {
        _format = format;
        _files = files;
        _sources = files.Sources!.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        _sightings = [.. files.Sightings!.Sightings.Where(sighting => IsOfFormat(sighting, format))];
        _variants = [.. files.Variants!.Variants.Select(variant => variant.Id)];
    }

    public static ReadingFormat Compile(FormatFile format, KnowledgeFiles files) => new FormatCompiler(format, files).Compile();

    /// <summary>Whether a unit that was seen carries a serial of a format.</summary>
    public static bool IsOfFormat(Sighting sighting, FormatFile format) =>
        format.Curve is not null && format.Variants.Contains(sighting.Variant) && new Shape(format.Shape).Matches(sighting.Serial);

    private ReadingFormat Compile()
    {
        var dated = _sightings.Where(sighting => sighting.IsDated && ConfidencePolicy.CarriesDate(sighting.Evidence.Grade))
            .ToDictionary(sighting => sighting.Evidence.Rule, Dated, StringComparer.Ordinal);
        return new ReadingFormat(
            _format,
            [.. _format.Variants.Select(id => _variants.IndexOf(id))],
            _format.Prefix is { } prefix ? _variants.IndexOf(prefix) : -1,
            StretchesOfVariants(),
            _format.Curve is null ? [] : [.. ClaimedBands()],
            new DatedUnits(dated.Values, _format.Curve?.Near.Numbers ?? 0),
            _sightings.Where(sighting => sighting.IsWhole).ToDictionary(
                sighting => sighting.Serial,
                sighting => new SightedUnit(sighting, _variants.IndexOf(sighting.Variant), dated.GetValueOrDefault(sighting.Evidence.Rule)),
                StringComparer.Ordinal));
    }

    private DatedUnit Dated(Sighting sighting)
    {
        var number = ValueOf(sighting.Serial, _format);
        var curve = new CurveLine(_format.Curve!);
        var variant = _variants.IndexOf(sighting.Variant);
        return new DatedUnit(
            sighting.Evidence,
            variant,
            number.Smallest,
            number.Largest,
            sighting.DatedWindow,
            sighting.DatedWindow.Intersect(_files.Variants!.Variants[variant].Span.ToWindow())!.Value,
            new MonthWindow(curve.Earliest(number.Smallest), curve.Latest(number.Largest)),
            [.. sighting.Evidence.Citations.Select(citation => _sources[citation.Source].Origin).Distinct(StringComparer.Ordinal)]);
    }

    // A band without a window of its own takes its model's span, so that each model has ranges of its own.
    private Stretch[][] StretchesOfVariants()
    {
        if (_format.Curve is { } curve)
        {
            Stretch[] shared = [.. CurveStretches(curve)];
            return [.. _format.Variants.Select(_ => shared)];
        }

        return [.. _format.Variants.Select(id => BandStretches(_files.Variants!.Variants.First(variant => variant.Id == id)).ToArray())];
    }

    // A curve's ranges begin anew at every knot and at every edge of a band, so that each range knows one set of evidence.
    private IEnumerable<Stretch> CurveStretches(Curve curve)
    {
        var starts = curve.Knots.SelectMany(knot => new[] { knot.Number, knot.Number + 1 })
            .Concat(_format.Bands.SelectMany(band => new[] { band.From!.Value, band.To!.Value + 1 }))
            .Where(start => start >= curve.Knots[0].Number && start <= curve.Beyond.To)
            .Distinct()
            .Order()
            .ToList();
        for (var at = 0; at < starts.Count; at++)
        {
            yield return CurveStretch(curve, starts[at], at + 1 < starts.Count ? starts[at + 1] - 1 : curve.Beyond.To);
        }
    }

    private Stretch CurveStretch(Curve curve, int from, int to)
    {
        var isBeyond = from > curve.Knots[^1].Number;
        var before = curve.Knots.Last(knot => knot.Number <= from);
        var after = curve.Knots.FirstOrDefault(knot => knot.Number >= to) ?? curve.Knots[^1];
        IReadOnlyList<Evidence>[] bounds =
        [
            before.Earliest.Evidence, after.Earliest.Evidence, before.Latest.Evidence, after.Latest.Evidence,
            .. isBeyond ? [curve.Beyond.Evidence] : Array.Empty<IReadOnlyList<Evidence>>(),
        ];
        var bands = _format.Bands.Where(band => band.From <= to && band.To >= from).ToList();
        return new Stretch
        {
            From = from,
            To = to,
            Fit = isBeyond ? Fit.ShapeOnly : Fit.Interpolated,
            Ceiling = CeilingOf(bounds),
            IsHearsay = IsHearsay(bounds),
            Evidence = EvidenceOrder.Of(bounds.SelectMany(bound => bound), _format.Assumptions, bands.SelectMany(band => band.Evidence)),
            Traits = [.. bands.SelectMany(band => band.Traits)],
        };
    }

    private IEnumerable<Stretch> BandStretches(Variant variant)
    {
        var alphabet = _format.Shape.First(token => token.Component == _format.Reads).Letters;
        return _format.Bands.Select(band =>
        {
            IReadOnlyList<Evidence>[] bounds = band.Window is null ? [band.Evidence, variant.Evidence] : [band.Evidence];
            return new Stretch
            {
                From = band.Letter is { } letter ? alphabet!.IndexOf(letter, StringComparison.Ordinal) : band.From!.Value,
                To = band.Letter is { } same ? alphabet!.IndexOf(same, StringComparison.Ordinal) : band.To!.Value,
                Window = band.Window?.ToWindow() ?? variant.Span.ToWindow(),
                IsSpan = band.Window is null,
                Label = band.Label,
                Fit = Fit.ShapeOnly,
                Ceiling = CeilingOf(bounds),
                IsHearsay = IsHearsay(bounds),
                Evidence = EvidenceOrder.Of(bounds.SelectMany(bound => bound), _format.Assumptions),
                Traits = [.. band.Traits],
            };
        }).OrderBy(stretch => stretch.From);
    }

    private IEnumerable<ClaimedBand> ClaimedBands() =>
        _format.Bands
            .Where(band => band is { Window: not null, Claim: not null })
            .Select(band => new ClaimedBand(band.From!.Value, band.To!.Value, band.Claim!, band.Window!.ToWindow()));

    // Only folklore and contradicted claims come to nothing more than this.
    private bool IsHearsay(IReadOnlyList<Evidence>[] bounds) => CeilingOf(bounds) == Confidence.VeryLow;

    private Confidence CeilingOf(params IReadOnlyList<Evidence>[] bounds) =>
        ConfidencePolicy.Ceiling(_format.Assumptions, bounds, _sources);

    /// <summary>The number in the serial of a unit that was seen, some of whose digits may be kept back.</summary>
    public static MaskedNumber ValueOf(string serial, FormatFile format)
    {
        var shape = new Shape(format.Shape);
        var (start, length) = shape.Span(shape.IndexOf(format.Reads), serial.Length);
        return new MaskedNumber(serial.AsSpan(start, length));
    }
}
