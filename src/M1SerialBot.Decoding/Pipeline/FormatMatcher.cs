using System.Collections.Immutable;
using System.Runtime.InteropServices;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Gathers what every format makes of a serial, and says which reading leads.</summary>
internal sealed class FormatMatcher(KnowledgeBase knowledge)
{
    private readonly SerialFormat[] _formats = knowledge.SerialFormats;
    private readonly ClueEvaluator _judge = new(knowledge);
    private readonly ConflictFinder _conflicts = new(knowledge);

    /// <summary>Reads the serial that a scan found.</summary>
    public DecodeResult Read(string input, ReadOnlySpan<char> folded, scoped in Scanner scan, in Candidate item, ParsedClues given)
    {
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var count = SymbolReader.Collect(folded, item, symbols, positions);
        return Read(input, new SerialText(symbols[..count], positions[..count], item.Model), item, scan.SoleModel, given);
    }

    /// <summary>Reads a serial.</summary>
    public DecodeResult Read(string input, scoped in SerialText text, in Candidate item, NamedModel soleModel, ParsedClues given)
    {
        var serial = Describe(knowledge, text, item, soleModel);
        var model = ModelOf(text, soleModel);
        var clues = given.WithModelOfText(knowledge, model);
        var readings = IsSomethingElse(text, clues.Model) ? [] : ReadAll(text, item, clues.Model);
        var problems = FindProblems(text, readings, item, clues);
        var lead = problems.Any(problem => problem.Blocks) ? LeadingReading.None : LeadingReading.Of(readings, text);
        var judged = _judge.Judge(lead.Window, FirstOf(lead, readings), clues, item.Start, _conflicts.OfModels(readings, item.Start, clues));
        var basis = BasisOf(lead, readings, judged);
        return new DecodeResult
        {
            Input = input,
            Serial = serial,
            Model = clues.Model.IsNone ? OwnModel(readings) : knowledge.NameOf(clues.Model),
            Outcome = lead.Outcome,
            Readings = readings,
            Lead = lead.Lead,
            Window = judged.Window,
            Basis = basis,
            Confidence = ConfidenceAfterClues.Of(lead.Confidence, basis, judged),
            Clues = judged.Assessment,
            Conflicts = ConflictFinder.Find(text, readings, item.Start, judged.Conflicts),
            Problems = problems,
        };
    }

    private static Reading? FirstOf(in LeadingReading lead, ImmutableArray<Reading> readings) => lead.Lead ?? readings.FirstOrDefault(reading => reading.FitsModel);

    private bool IsSomethingElse(scoped in SerialText text, ModelId model) =>
        (!model.IsNone && !knowledge.IsVariant(model)) || KnownNonSerials.Find(knowledge.RomLabels, text) is not null;

    // A clue that outranks the reading gives the date, and so does one that narrows the time in which the model was made.
    private static Basis BasisOf(in LeadingReading lead, ImmutableArray<Reading> readings, in ClueEvaluation judged) => lead switch
    {
        { Window: null } => Basis.None,
        _ when judged.AreTheAnswer || judged.Assessment.Outranked is not null => Basis.Clues,
        { Lead.IsSpan: true } => judged.Window == lead.Window ? Basis.Span : Basis.Clues,
        { Lead.IsHearsay: true } => Basis.Hearsay,
        { Lead: null } when readings.All(reading => reading.IsHearsay) => Basis.Hearsay,
        _ => Basis.Reading,
    };

    /// <summary>The serial as it is told to people.</summary>
    public static Serial Describe(KnowledgeBase knowledge, scoped in SerialText text, in Candidate item, NamedModel soleModel)
    {
        var model = ModelOf(text, soleModel);
        foreach (var format in knowledge.SerialFormats)
        {
            if (!format.Prefix.IsNone && format.HasForm(text))
            {
                var name = string.Concat(knowledge.NameOf(format.Prefix), "-", text.Symbols);
                return new Serial(name, text.Model.Start, item.End - text.Model.Start, knowledge.NameOf(model.Id));
            }
        }

        return new Serial(text.Symbols.ToString(), item.Start, item.End - item.Start, model.IsNamed ? knowledge.NameOf(model.Id) : null);
    }

    private static NamedModel ModelOf(scoped in SerialText text, NamedModel soleModel) => text.Model.IsNamed ? text.Model : soleModel;

    // What is said of another model is shown only where nothing is said of this one.
    private ImmutableArray<Reading> ReadAll(scoped in SerialText text, in Candidate item, ModelId model)
    {
        var readings = new Reading[_formats.Length];
        var count = 0;
        foreach (var format in _formats)
        {
            if ((!model.IsNone || !format.Data.OnlyNamed) && format.HasForm(text) && IsPadded(format, item) && format.Read(text, model) is { } reading)
            {
                readings[count++] = reading;
            }
        }

        Array.Resize(ref readings, count);
        return Array.Exists(readings, reading => reading.FitsModel)
            ? [.. readings.Where(reading => reading.FitsModel)]
            : ImmutableCollectionsMarshal.AsImmutableArray(readings);
    }

    // Only a format that lets zeros be left out reads a number without them.
    private static bool IsPadded(SerialFormat format, in Candidate item) => item.DroppedZeros == 0 || format.Data.FewestWritten is not null;

    // A format that is told of one model speaks for that model; a plain number may be the keyboard's or its EX.
    private string? OwnModel(ImmutableArray<Reading> readings) =>
        readings is [var first, ..] ? knowledge.NameOf(first.Source.Variants[0]) : null;

    private ImmutableArray<Problem> FindProblems(scoped in SerialText text, ImmutableArray<Reading> readings, in Candidate item, ParsedClues clues)
    {
        var position = item.Start;
        var problems = clues.Problems;
        if (KnownNonSerials.Find(knowledge.RomLabels, text) is { } trap)
        {
            return problems.Add(new RomLabel(position, trap.Evidence));
        }

        if (KnownNonSerials.Find(knowledge.ListPrices, text) is { } price)
        {
            problems = problems.Add(new ListPrice(position, price.Evidence));
        }

        if (item.DroppedZeros > 0)
        {
            var written = text.Symbols[item.DroppedZeros..].ToString();
            problems = problems.Add(new DroppedZeros(position, written.Length, text.Symbols.ToString(), written.PadRight(text.Symbols.Length, '?')));
        }

        if (!clues.Model.IsNone && !readings.Any(reading => reading.FitsModel))
        {
            var named = knowledge.NameOf(clues.Model);
            problems = problems.Add(new AnotherModel(position, knowledge.IsVariant(clues.Model) ? OwnModel(readings) ?? named : named));
        }

        foreach (var format in _formats)
        {
            if (format.RunEnd is { } end && format.Suits(clues.Model) && format.HasForm(text) && !format.ValueOf(text).CanLieIn(1, end))
            {
                problems = problems.Add(new PastTheRun(position, end));
            }
        }

        return problems;
    }
}
