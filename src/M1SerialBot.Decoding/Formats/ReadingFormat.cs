using System.Collections.Immutable;
using System.Runtime.InteropServices;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Formats;

/// <summary>A format ready to read serials.</summary>
internal sealed class ReadingFormat
{
    private readonly int[] _variants;
    private readonly Stretch[][] _stretchesOfVariants;
    private readonly ClaimedBand[] _claimedBands;
    private readonly Dictionary<string, SightedUnit>.AlternateLookup<ReadOnlySpan<char>> _sighted;
    private readonly CurveLine? _curve;
    private readonly int _readToken;

    public ReadingFormat(
        FormatFile data, int[] variants, int prefix, Stretch[][] stretchesOfVariants, ClaimedBand[] claimedBands, DatedUnits datedUnits, Dictionary<string, SightedUnit> sighted)
    {
        Data = data;
        Shape = new Shape(data.Shape);
        Prefix = prefix;
        _variants = variants;
        _stretchesOfVariants = stretchesOfVariants;
        _claimedBands = claimedBands;
        DatedUnits = datedUnits;
        _sighted = sighted.GetAlternateLookup<ReadOnlySpan<char>>();
        _curve = data.Curve is { } curve ? new CurveLine(curve) : null;
        _readToken = Shape.IndexOf(data.Reads);
        RunEnd = data.Curve?.Knots[^1].Number;
    }

    public FormatFile Data { get; }

    public Shape Shape { get; }

    /// <summary>The variant whose name must stand before the serial, or -1.</summary>
    public int Prefix { get; }

    /// <summary>The last number of the believed run; null where the format has no curve.</summary>
    public int? RunEnd { get; }

    /// <summary>The units that show how far the curve holds.</summary>
    public DatedUnits DatedUnits { get; }

    /// <summary>The indexes of its variants, the usual one first.</summary>
    public ReadOnlySpan<int> Variants => _variants;

    /// <summary>Whether the format may be read for a model; -1 stands for none named.</summary>
    public bool Suits(int model) => model < 0 ? !Data.OnlyNamed : _variants.AsSpan().Contains(model);

    /// <summary>Whether a text has the format's form, a needed prefix included.</summary>
    public bool HasForm(in SerialText serial) =>
        (Prefix < 0 || (Prefix == serial.Model.Index && serial.Model.IsRightBefore)) && Shape.Matches(serial.Symbols);

    /// <summary>What the run that the format reads amounts to, in a text of its form.</summary>
    public RunValue ValueOf(in SerialText serial)
    {
        var (start, length) = Shape.Span(_readToken, serial.Symbols.Length);
        var run = serial.Symbols.Slice(start, length);
        return Shape.LettersOf(_readToken) is { } letters ? RunValue.OfLetter(run[0], letters) : RunValue.OfDigits(run);
    }

    /// <summary>Reads a text of the format's form.</summary>
    /// <param name="serial">The text.</param>
    /// <param name="model">The place of the model that was named; -1 for none.</param>
    /// <returns>The reading, or null where its values mean nothing in this format.</returns>
    public Reading? Read(in SerialText serial, int model)
    {
        var value = ValueOf(serial);
        if (StretchOf(value, model) is not { } stretch)
        {
            return null;
        }

        var nearby = _curve is null ? NearbyUnits.None : Near(value, model);
        var (confidence, reason) = ConfidencePolicy.Of(stretch.Ceiling, stretch.Fit, nearby);
        var window = _curve is null ? stretch.Window : CurveWindow(value, nearby);
        var reading = new Reading
        {
            Format = Data.Id,
            Window = window,
            Fit = stretch.Fit,
            Confidence = confidence,
            Reason = reason,
            DatedUnits = nearby.Agreeing,
            ContradictingUnits = nearby.Contradicting,
            Label = stretch.Label,
            Components = Components(serial),
            Evidence = nearby.Evidence.IsEmpty ? stretch.Evidence : EvidenceOrder.Once(nearby.Evidence, stretch.Evidence),
            Traits = stretch.Traits,
            FitsModel = Suits(model),
            IsHearsay = stretch.IsHearsay,
            IsSpan = stretch.IsSpan,
        };

        return _sighted.TryGetValue(serial.Symbols, out var unit) && unit.CanBe(model) ? unit.Inform(reading) : reading;
    }

    /// <summary>Whether the format says something of every serial that an incomplete one can stand for.</summary>
    public bool CoversAll(in SerialText serial)
    {
        var value = ValueOf(serial);

        // Nothing but zeros is no serial, so a number that may be zero misses nothing by it.
        var next = Shape.Tokens == 1 ? 1 : 0;
        foreach (var stretch in _stretchesOfVariants[0])
        {
            if (value.CanLieIn(next, stretch.From - 1))
            {
                return false;
            }

            next = stretch.To + 1;
        }

        return value.Largest < next;
    }

    /// <summary>What others claim of ranges of numbers that a curve reads.</summary>
    public ReadOnlySpan<ClaimedBand> ClaimedBands => _claimedBands;

    // What holds for a model that the format does not know is what holds for its usual one.
    private Stretch? StretchOf(in RunValue value, int model)
    {
        Stretch? found = null;
        foreach (var stretch in _stretchesOfVariants[Math.Max(0, _variants.AsSpan().IndexOf(model))])
        {
            if (value.CanLieIn(stretch.From, stretch.To))
            {
                found = found is null ? stretch : found.Merge(stretch);
            }
        }

        return found;
    }

    // A number whose model was not named is taken for the usual one's.
    private NearbyUnits Near(in RunValue value, int model)
    {
        var (smallest, largest) = Range(value);
        return DatedUnits.Near(_variants.AsSpan().Contains(model) ? model : _variants[0], smallest, largest);
    }

    // Both lines rise, so the lowest and the highest number bound the months of all between them. Units that contradict them get their months, too.
    private MonthWindow CurveWindow(in RunValue value, NearbyUnits nearby)
    {
        var (smallest, largest) = Range(value);
        var window = new MonthWindow(_curve!.Earliest(smallest), _curve.Latest(largest));
        return nearby.OffCurveMade is { } made ? window.Hull(made) : window;
    }

    private (int Smallest, int Largest) Range(in RunValue value) =>
        (value.SmallestAtLeast(_stretchesOfVariants[0][0].From)!.Value, value.LargestAtMost(_stretchesOfVariants[0][^1].To)!.Value);

    // Digits that were not written at all belong to no place in the text, so their components are cut or left out.
    private ImmutableArray<Component> Components(in SerialText serial)
    {
        var prefixes = Prefix >= 0 ? 1 : 0;
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
