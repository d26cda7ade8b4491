using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>Compiles a format that the rules accept.</summary>
internal sealed class FormatCompiler
{
    private readonly FormatDocument _format;
    private readonly KnowledgeDocuments _files;
    private readonly Dictionary<string, Source> _sources;
    private readonly SightedSerials _serials;
    private readonly List<Sighting> _sightings;
    private readonly List<string> _variants;

    private FormatCompiler(FormatDocument format, KnowledgeDocuments files, Dictionary<string, Source> sources)
    {
        _format = format;
        _files = files;
        _sources = sources;
        _serials = new SightedSerials(format);
        _sightings = [.. files.Sightings.Select(located => located.Value).Where(_serials.Include)];
        _variants = [.. files.Variants!.Variants.Select(variant => variant.Id)];
    }

    /// <summary>Compiles every format, in order of precedence.</summary>
    public static IEnumerable<SerialFormat> Compile(KnowledgeDocuments files)
    {
        var sources = files.AllSources().Select(located => located.Value).ToDictionary(source => source.Id, StringComparer.Ordinal);
        return files.Formats.Select(format => format.Value).OrderBy(format => format.Precedence).Select(format => new FormatCompiler(format, files, sources).Compile());
    }

    private SerialFormat Compile()
    {
        var series = _format.Curve is { } curve ? new SeriesCurve(curve) : null;
        var dated = _sightings.Where(sighting => sighting.IsDated && ConfidencePolicy.CarriesDate(sighting.Evidence.Grade))
            .ToDictionary(sighting => sighting.Evidence.Rule, sighting => Dated(sighting, series!), StringComparer.Ordinal);
        var units = _sightings.Where(sighting => dated.ContainsKey(sighting.Evidence.Rule)).ToLookup(sighting => sighting.Variant, sighting => dated[sighting.Evidence.Rule], StringComparer.Ordinal);
        return new SerialFormat(
            _format,
            [.. _format.Variants.Select(id => Model(id))],
            _format.Prefix is { } prefix ? Model(prefix) : ModelId.None,
            SegmentsOfVariants(series),
            series is null ? [] : [.. ClaimedBands()],
            series is null ? [] : [.. _format.Variants.Select(id => new DatedUnits(series, units[id]))],
            new UsualLag(LagOf(ClueKind.Chip), LagOf(ClueKind.Sold)),
            _sightings.Where(sighting => sighting.IsWhole).ToDictionary(
                sighting => sighting.Serial,
                sighting => new KnownUnit(sighting, Model(sighting.Variant), dated.GetValueOrDefault(sighting.Evidence.Rule)),
                StringComparer.Ordinal));
    }

    private ModelId Model(string variant) => new(_variants.IndexOf(variant));

    private int LagOf(ClueKind kind) => _files.Clues!.Clues.First(clue => clue.Kind == kind).TypicalLag?.ToMonths ?? 0;

    private DatedUnit Dated(Sighting sighting, SeriesCurve series)
    {
        var number = _serials.NumberOf(sighting.Serial);
        return new DatedUnit(
            sighting.Evidence,
            number.Smallest,
            number.Largest,
            sighting.DatedWindow,
            sighting.DatedWindow.Intersect(_files.Variants!.Variants[_variants.IndexOf(sighting.Variant)].Span.ToWindow())!.Value,
            series.Window(number.Smallest, number.Largest),
            [.. sighting.Evidence.Citations.Select(citation => _sources[citation.Source].Origin).Distinct(StringComparer.Ordinal)]);
    }

    // A band without a window of its own takes its model's span, so that each model has ranges of its own.
    private Segment[][] SegmentsOfVariants(SeriesCurve? series)
    {
        if (series is not null)
        {
            Segment[] shared = [.. CurveSegments(series)];
            return [.. _format.Variants.Select(_ => shared)];
        }

        return [.. _format.Variants.Select(id => BandSegments(_files.Variants!.Variants.First(variant => variant.Id == id)).ToArray())];
    }

    // A segment ends at every milestone, pace and edge of a band, so that one set of evidence holds for all of it.
    private IEnumerable<Segment> CurveSegments(SeriesCurve series)
    {
        var (first, last) = (series.Paces.First, series.Data.Beyond.To);
        var starts = series.Data.Milestones.SelectMany(milestone => new[] { milestone.Number, milestone.Number + 1 })
            .Concat(series.Data.Paces.SelectMany(pace => new[] { pace.From, pace.To + 1 }))
            .Concat(_format.Bands.SelectMany(band => new[] { band.From!.Value, band.To!.Value + 1 }))
            .Where(start => start >= first && start <= last)
            .Distinct()
            .Order()
            .ToList();
        for (var at = 0; at < starts.Count; at++)
        {
            yield return CurveSegment(series, starts[at], at + 1 < starts.Count ? starts[at + 1] - 1 : last);
        }
    }

    private Segment CurveSegment(SeriesCurve series, int from, int to)
    {
        var isBeyond = from > series.Paces.Last;
        IReadOnlyList<Evidence>[] bounds =
        [
            .. Holding(series.Earliest, series.Paces, from, to),
            .. Holding(series.Latest, series.Paces, from, to),
            .. isBeyond ? [series.Data.Beyond.Evidence] : Array.Empty<IReadOnlyList<Evidence>>(),
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

    // The milestones that hold either end of a segment, and the paces that lead from them to it.
    private static IEnumerable<IReadOnlyList<Evidence>> Holding(EnvelopeLine line, PaceTable paces, int from, int to) =>
        new[] { from, to }
            .Select(number => (((MilestoneBound)line.CarrierAt(number)).Milestone, Number: number))
            .SelectMany(end => paces.Between(end.Milestone.Number, Math.Min(end.Number, paces.Last)).Select(pace => pace.Evidence).Prepend(end.Milestone.Evidence))
            .Distinct();

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
}
