using System.Collections.Immutable;
using System.Runtime.InteropServices;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>A compiled format, ready to read serials.</summary>
internal sealed class SerialFormat
{
    private readonly ModelId[] _variants;
    private readonly Segment[][] _segmentsOfVariants;
    private readonly ClaimedBand[] _claimedBands;
    private readonly Dictionary<string, KnownUnit>.AlternateLookup<ReadOnlySpan<char>> _sighted;
    private readonly int _readToken;

    public SerialFormat(
        FormatDocument data, ModelId[] variants, ModelId prefix, Segment[][] segmentsOfVariants, ClaimedBand[] claimedBands, DatedUnits[] datedUnits, UsualLag lag, Dictionary<string, KnownUnit> sighted)
    {
        Data = data;
        Shape = new Shape(data.Shape);
        Prefix = prefix;
        _variants = variants;
        _segmentsOfVariants = segmentsOfVariants;
        _claimedBands = claimedBands;
        DatedUnits = datedUnits;
        Backtests = [.. datedUnits.Select(units => units.LeaveOneOut(lag, Untested))];
        _sighted = sighted.GetAlternateLookup<ReadOnlySpan<char>>();
        _readToken = Shape.IndexOf(data.Reads);
        RunEnd = data.Curve?.Paces[^1].To;
    }

    public FormatDocument Data { get; }

    public Shape Shape { get; }

    /// <summary>The variant whose name must stand before the serial, if any.</summary>
    public ModelId Prefix { get; }

    /// <summary>The last number of the believed run; null if the format has no curve.</summary>
    public int? RunEnd { get; }

    /// <summary>The dated units of each variant, and the curve that follows from them; none if the format has no curve.</summary>
    public IReadOnlyList<DatedUnits> DatedUnits { get; }

    /// <summary>The test of each of those.</summary>
    public IReadOnlyList<Backtest> Backtests { get; }

    /// <summary>The usual variant first.</summary>
    public ReadOnlySpan<ModelId> Variants => _variants;

    /// <summary>Whether the format may be read for a model, or for none that was named.</summary>
    public bool Suits(ModelId model) => model.IsNone ? !Data.OnlyNamed : _variants.AsSpan().Contains(model);

    /// <summary>Whether a text has the format's form, a needed prefix included.</summary>
    public bool Matches(in SerialText serial) =>
        (Prefix.IsNone || (Prefix == serial.Model.Id && serial.Model.IsRightBefore)) && Shape.Matches(serial.Symbols);

    /// <summary>The value of the run that the format reads, in a text of its form.</summary>
    public RunNumber ValueOf(in SerialText serial)
    {
        var (start, length) = Shape.Span(_readToken, serial.Symbols.Length);
        var run = serial.Symbols.Slice(start, length);
        return Shape.LettersOf(_readToken) is { } letters ? RunNumber.OfLetter(run[0], letters) : RunNumber.OfDigits(run);
    }

    /// <summary>Reads a text of the format's form.</summary>
    /// <returns>The reading, or null if its values mean nothing in this format.</returns>
    public Reading? Read(in SerialText serial, ModelId model)
    {
        var value = ValueOf(serial);
        if (SegmentOf(value, model) is not { } segment)
        {
            return null;
        }

        var (window, nearby, backtest, evidence) = (segment.Window, NearbyUnits.None, Backtest.None, segment.Evidence);
        if (DatedUnits.Count > 0)
        {
            var variant = VariantOf(model);
            var units = DatedUnits[variant];
            var (smallest, largest) = Range(value);
            nearby = units.Near(smallest, largest);
            window = units.Window(smallest, largest);
            backtest = Backtests[variant];
            if (nearby.IsAnyKnown)
            {
                evidence = EvidenceOrder.Once(units.EvidenceNear(smallest, largest), units.Carriers(smallest, largest), segment.Evidence);
            }
        }

        var (confidence, reason) = ConfidencePolicy.Of(segment.Ceiling, segment.Fit, nearby, backtest);
        var reading = new Reading(this)
        {
            Window = window,
            Fit = segment.Fit,
            Confidence = confidence,
            Reason = reason,
            DatedUnits = nearby.Agreeing,
            ContradictingUnits = nearby.Contradicting,
            Label = segment.Label,
            Components = Components(serial),
            Evidence = evidence,
            Traits = segment.Traits,
            FitsModel = Suits(model),
            IsHearsay = segment.IsHearsay,
            IsSpan = segment.IsSpan,
        };

        return _sighted.TryGetValue(serial.Symbols, out var unit) && unit.CanBe(model) ? unit.Inform(reading) : reading;
    }

    /// <summary>Whether the format says something about every serial that an incomplete one can stand for.</summary>
    public bool CoversAll(in SerialText serial)
    {
        var value = ValueOf(serial);

        // All zeros is no serial, so zero need not be covered.
        var next = Shape.Tokens == 1 ? 1 : 0;
        foreach (var segment in _segmentsOfVariants[0])
        {
            if (value.CanLieIn(next, segment.From - 1))
            {
                return false;
            }

            next = segment.To + 1;
        }

        return value.Largest < next;
    }

    public ReadOnlySpan<ClaimedBand> ClaimedBands => _claimedBands;

    private Segment? SegmentOf(in RunNumber value, ModelId model)
    {
        Segment? found = null;
        foreach (var segment in _segmentsOfVariants[VariantOf(model)])
        {
            if (value.CanLieIn(segment.From, segment.To))
            {
                found = found is null ? segment : found.Merge(segment);
            }
        }

        return found;
    }

    // A number without a model, or of one that the format doesn't know, is read like the usual one's.
    private int VariantOf(ModelId model) => Math.Max(0, _variants.AsSpan().IndexOf(model));

    // What holds at a number without any unit.
    private (Confidence Ceiling, Fit Fit) Untested(int number)
    {
        var segment = _segmentsOfVariants[0].LastOrDefault(segment => segment.From <= number) ?? _segmentsOfVariants[0][0];
        return (segment.Ceiling, segment.Fit);
    }

    // Both lines rise, so the lowest and the highest number bound the months of all between them.
    private (int Smallest, int Largest) Range(in RunNumber value) =>
        (value.SmallestAtLeast(_segmentsOfVariants[0][0].From)!.Value, value.LargestAtMost(_segmentsOfVariants[0][^1].To)!.Value);

    // Digits that were not written have no position, so their components are cut or left out.
    private ImmutableArray<Component> Components(in SerialText serial)
    {
        var prefixes = Prefix.IsNone ? 0 : 1;
        var components = new Component[Shape.Tokens + prefixes];
        if (prefixes == 1)
        {
            components[0] = new Component("model-prefix", serial.Model.Start, serial.Model.Length);
        }

        var count = prefixes;
        for (var token = 0; token < Shape.Tokens; token++)
        {
            var (start, length) = Shape.Span(token, serial.Symbols.Length);
            if (start < serial.Positions.Length)
            {
                var first = serial.Positions[start];
                var last = serial.Positions[Math.Min(start + length, serial.Positions.Length) - 1];
                components[count++] = new Component(Shape.NameOf(token), first, last - first + 1);
            }
        }

        return count == components.Length ? ImmutableCollectionsMarshal.AsImmutableArray(components) : [.. components.AsSpan(0, count)];
    }
}
