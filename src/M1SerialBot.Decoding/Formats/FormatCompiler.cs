using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>Compiles a format that the rules accept.</summary>
internal sealed class FormatCompiler
{
    private readonly FormatDocument _format;
    private readonly KnowledgeDocuments _files;
    private readonly Dictionary<string, Source> _sources;
    private readonly List<Sighting> _sightings;
    private readonly List<string> _variants;

    private FormatCompiler(FormatDocument format, KnowledgeDocuments files)
    {
        _format = format;
        _files = files;
        _sources = files.Sources!.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        _sightings = [.. files.Sightings!.Sightings.Where(sighting => IsOfFormat(sighting, format))];
        _variants = [.. files.Variants!.Variants.Select(variant => variant.Id)];
    }

    public static SerialFormat Compile(FormatDocument format, KnowledgeDocuments files) => new FormatCompiler(format, files).Compile();

    /// <summary>Whether a sighting's serial is of a format.</summary>
    public static bool IsOfFormat(Sighting sighting, FormatDocument format) =>
        format.Curve is not null && format.Variants.Contains(sighting.Variant) && new Shape(format.Shape).Matches(sighting.Serial);

    private SerialFormat Compile()
    {
        var dated = _sightings.Where(sighting => sighting.IsDated && ConfidencePolicy.CarriesDate(sighting.Evidence.Grade))
            .ToDictionary(sighting => sighting.Evidence.Rule, Dated, StringComparer.Ordinal);
        return new SerialFormat(
            _format,
            [.. _format.Variants.Select(id => Model(id))],
            _format.Prefix is { } prefix ? Model(prefix) : ModelId.None,
            SegmentsOfVariants(),
            _format.Curve is null ? [] : [.. ClaimedBands()],
            new DatedUnits(dated.Values, _format.Curve?.Near.Numbers ?? 0),
            _sightings.Where(sighting => sighting.IsWhole).ToDictionary(
                sighting => sighting.Serial,
                sighting => new KnownUnit(sighting, Model(sighting.Variant), dated.GetValueOrDefault(sighting.Evidence.Rule)),
                StringComparer.Ordinal));
    }

    private ModelId Model(string variant) => new(_variants.IndexOf(variant));

    private DatedUnit Dated(Sighting sighting)
    {
        var number = ValueOf(sighting.Serial, _format);
        var curve = new CurveLine(_format.Curve!);
        var variant = Model(sighting.Variant);
        return new DatedUnit(
            sighting.Evidence,
            variant,
            number.Smallest,
            number.Largest,
            sighting.DatedWindow,
            sighting.DatedWindow.Intersect(_files.Variants!.Variants[variant.Index].Span.ToWindow())!.Value,
            new MonthWindow(curve.Earliest(number.Smallest), curve.Latest(number.Largest)),
            [.. sighting.Evidence.Citations.Select(citation => _sources[citation.Source].Origin).Distinct(StringComparer.Ordinal)]);
    }

    // A band without a window of its own takes its model's span, so that each model has ranges of its own.
    private Segment[][] SegmentsOfVariants()
    {
        if (_format.Curve is { } curve)
        {
            Segment[] shared = [.. CurveSegments(curve)];
            return [.. _format.Variants.Select(_ => shared)];
        }

        return [.. _format.Variants.Select(id => BandSegments(_files.Variants!.Variants.First(variant => variant.Id == id)).ToArray())];
    }

    // A segment ends at every knot and every edge of a band, so that one set of evidence holds for all of it.
    private IEnumerable<Segment> CurveSegments(Curve curve)
    {
        var starts = curve.Knots.SelectMany(knot => new[] { knot.Number, knot.Number + 1 })
            .Concat(_format.Bands.SelectMany(band => new[] { band.From!.Value, band.To!.Value + 1 }))
            .Where(start => start >= curve.Knots[0].Number && start <= curve.Beyond.To)
            .Distinct()
            .Order()
            .ToList();
        for (var at = 0; at < starts.Count; at++)
        {
            yield return CurveSegment(curve, starts[at], at + 1 < starts.Count ? starts[at + 1] - 1 : curve.Beyond.To);
        }
    }

    private Segment CurveSegment(Curve curve, int from, int to)
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
        return new Segment
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

    private IEnumerable<Segment> BandSegments(Variant variant)
    {
        var alphabet = _format.Shape.First(token => token.Component == _format.Reads).Letters;
        return _format.Bands.Select(band =>
        {
            IReadOnlyList<Evidence>[] bounds = band.Window is null ? [band.Evidence, variant.Evidence] : [band.Evidence];
            return new Segment
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
        }).OrderBy(segment => segment.From);
    }

    private IEnumerable<ClaimedBand> ClaimedBands() =>
        _format.Bands
            .Where(band => band is { Window: not null, Claim: not null })
            .Select(band => new ClaimedBand(band.From!.Value, band.To!.Value, band.Claim!, band.Window!.ToWindow()));

    // Nothing but folklore and contradicted claims is as low as this.
    private bool IsHearsay(IReadOnlyList<Evidence>[] bounds) => CeilingOf(bounds) == Confidence.VeryLow;

    private Confidence CeilingOf(params IReadOnlyList<Evidence>[] bounds) =>
        ConfidencePolicy.Ceiling(_format.Assumptions, bounds, _sources);

    /// <summary>The number in the serial of a unit that was seen, whose last digits may be unknown.</summary>
    public static MaskedNumber ValueOf(string serial, FormatDocument format)
    {
        var shape = new Shape(format.Shape);
        var (start, length) = shape.Span(shape.IndexOf(format.Reads), serial.Length);
        return new MaskedNumber(serial.AsSpan(start, length));
    }
}
