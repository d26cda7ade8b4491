using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Sets the years, dates and boasts of a listing against its serial, and against the years in which its model was made.</summary>
internal sealed class DateJudge
{
    // Early and late ones are of the first and the last third of the years in which the instruments were made.
    private const int Thirds = 3;

    private static readonly ListingTopic[] Dates = [ListingTopic.Chip, ListingTopic.Receipt, ListingTopic.Stamp];

    private readonly KnowledgeBase _knowledge;
    private readonly DecodeResult? _unit;
    private readonly Variant? _variant;
    private readonly MonthWindow _span;

    /// <param name="knowledge">What is known.</param>
    /// <param name="unit">What the listing's one serial says; null without a serial, or with several.</param>
    /// <param name="model">The model that it's about; null if it names none or several.</param>
    public DateJudge(KnowledgeBase knowledge, DecodeResult? unit, string? model)
    {
        _knowledge = knowledge;
        _unit = unit;
        _variant = knowledge.Variants.FirstOrDefault(variant => variant.Id == model);
        _span = _variant?.Span.ToWindow() ?? knowledge.Span;
    }

    /// <summary>The points on years, then on dates, then on boasts.</summary>
    public IEnumerable<ListingPoint> Judge(IReadOnlyList<Finding> findings) =>
        [.. OfYears(findings), .. Dates.Select(topic => OfDate(topic, findings)).OfType<ListingPoint>(), .. OfAge(findings)];

    private List<ListingPoint> OfYears(IReadOnlyList<Finding> findings)
    {
        var points = findings.OfType<YearSaid>().DistinctBy(said => (said.From, said.To, said.IsPurchase)).Select(OfYear).ToList();
        return points.Count > 0 ? points : [new ListingPoint(ListingTopic.Year, ListingVerdict.NotMentioned, ListingReason.NotMentioned)];
    }

    private ListingPoint OfYear(YearSaid said)
    {
        var years = new MonthWindow(said.IsPurchase ? null : new YearMonth(said.From, 1), new YearMonth(said.To, 12));
        if (!_span.Overlaps(years))
        {
            var verdict = _variant?.GradeAgainst(years) == Grade.Documented ? ListingVerdict.Contradicts : ListingVerdict.WorthAsking;
            return new ListingPoint(ListingTopic.Year, verdict, ListingReason.YearOutside, said, _span);
        }

        if (_unit is not { IsDated: true, Window: { } window })
        {
            return new ListingPoint(ListingTopic.Year, ListingVerdict.Fits, ListingReason.YearAlone, said);
        }

        // Only a record of this very instrument outweighs what a seller remembers.
        return window.Overlaps(years) ? new ListingPoint(ListingTopic.Year, ListingVerdict.Fits, ListingReason.YearFits, said, window)
            : new ListingPoint(
                ListingTopic.Year,
                _unit is { Lead.Fit: Fit.Documented, Confidence: Confidence.High } ? ListingVerdict.Contradicts : ListingVerdict.WorthAsking,
                ListingReason.YearOff,
                said,
                window);
    }

    private ListingPoint? OfDate(ListingTopic topic, IReadOnlyList<Finding> findings)
    {
        if (findings.OfType<DateShown>().Where(date => date.Topic == topic).MaxBy(date => date.Means.From ?? date.Means.To) is not { } shown)
        {
            return null;
        }

        var kind = topic switch
        {
            ListingTopic.Chip => ClueKind.Chip,
            ListingTopic.Stamp => ClueKind.Stamp,
            _ => ClueKind.Sold,
        };
        var conflict = _unit?.Conflicts.FirstOrDefault(conflict => conflict switch
        {
            ClueOutsideWindow outside => outside.Clue.Kind == kind,
            CluesDisagree disagree => disagree.Clues.Any(clue => clue.Kind == kind),
            _ => false,
        });
        return !_span.Overlaps(shown.Means) ? new ListingPoint(topic, ListingVerdict.WorthAsking, ListingReason.DateOff, shown, _span)
            : conflict is not null ? new ListingPoint(topic, ListingVerdict.WorthAsking, ListingReason.DateOff, shown, (conflict as ClueOutsideWindow)?.Window)
            : _unit is { IsDated: true } ? new ListingPoint(topic, ListingVerdict.Fits, ListingReason.DateFits, shown, _unit.Window)
            : new ListingPoint(topic, ListingVerdict.Fits, ListingReason.DateAlone, shown);
    }

    private IEnumerable<ListingPoint> OfAge(IReadOnlyList<Finding> findings) =>
        findings.OfType<AgeBoast>().DistinctBy(boast => boast.IsEarly).Select(boast => _unit is { IsDated: true, Window: { } window }
            ? Third(boast.IsEarly).Overlaps(window)
                ? new ListingPoint(ListingTopic.Age, ListingVerdict.Fits, ListingReason.AgeFits, boast, window)
                : new ListingPoint(ListingTopic.Age, ListingVerdict.WorthAsking, ListingReason.AgeOff, boast, window)
            : new ListingPoint(ListingTopic.Age, ListingVerdict.WorthAsking, ListingReason.AgeAlone, boast));

    private MonthWindow Third(bool isFirst)
    {
        var (from, to, months) = (_knowledge.Span.From!.Value, _knowledge.Span.To!.Value, _knowledge.Span.Months!.Value / Thirds);
        return isFirst ? new MonthWindow(from, from.PlusMonths(months)) : new MonthWindow(to.PlusMonths(-months), to);
    }
}
