using System.Collections.Immutable;
using System.Runtime.InteropServices;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Reads a serial by every format that it has the shape of, and decides which reading leads.</summary>
internal sealed class FormatMatcher(KnowledgeBase knowledge)
{
    private readonly SerialFormat[] _formats = knowledge.SerialFormats;
    private readonly ClueEvaluator _clueEvaluator = new(knowledge);
    private readonly ConflictFinder _conflicts = new(knowledge);

    public DecodeResult Match(string input, in Candidate candidate, NamedModel soleModel, ParsedClues given)
    {
        var text = candidate.Text;
        var serial = Describe(knowledge, candidate, soleModel);
        var model = ModelOf(candidate, soleModel);
        var clues = given.WithModelOfText(knowledge, model);
        var readings = IsSomethingElse(text, clues.Model) ? [] : ReadAll(candidate, clues.Model);
        var problems = FindProblems(candidate, readings, clues);
        var lead = problems.Any(problem => problem.Blocks) ? LeadingReading.None : LeadingReading.Of(readings, text);
        var judged = _clueEvaluator.Evaluate(lead.Window, FirstOf(lead, readings), clues, candidate.Start, _conflicts.OfModels(readings, candidate.Start, clues));
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
            Conflicts = ConflictFinder.Find(text, readings, candidate.Start, judged.Conflicts),
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

    /// <summary>The serial as people see it.</summary>
    public static Serial Describe(KnowledgeBase knowledge, in Candidate candidate, NamedModel soleModel)
    {
        var text = candidate.Text;
        var model = ModelOf(candidate, soleModel);
        if (text.Model.IsNamed)
        {
            foreach (var format in knowledge.SerialFormats)
            {
                if (!format.Prefix.IsNone && format.Matches(text))
                {
                    var name = string.Concat(knowledge.NameOf(format.Prefix), "-", text.Symbols);
                    return new Serial(name, text.Model.Start, candidate.End - text.Model.Start, knowledge.NameOf(model.Id));
                }
            }
        }

        return new Serial(text.Symbols.ToString(), candidate.Start, candidate.End - candidate.Start, model.IsNamed ? knowledge.NameOf(model.Id) : null);
    }

    private static NamedModel ModelOf(in Candidate candidate, NamedModel soleModel) => candidate.Model.IsNamed ? candidate.Model : soleModel;

    // Readings for another model are shown only if there is none for this one.
    private ImmutableArray<Reading> ReadAll(in Candidate candidate, ModelId model)
    {
        var text = candidate.Text;
        var readings = new Reading[_formats.Length];
        var count = 0;
        foreach (var format in _formats)
        {
            if ((!model.IsNone || !format.Data.OnlyNamed) && format.Matches(text) && IsPadded(format, candidate) && format.Read(text, model) is { } reading)
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
    private static bool IsPadded(SerialFormat format, in Candidate candidate) => candidate.DroppedZeros == 0 || format.Data.FewestWritten is not null;

    // A format for one model speaks for that model; a plain number can be the keyboard's or its EX.
    private string? OwnModel(ImmutableArray<Reading> readings) =>
        readings is [var first, ..] ? knowledge.NameOf(first.Source.Variants[0]) : null;

    private ImmutableArray<Problem> FindProblems(in Candidate candidate, ImmutableArray<Reading> readings, ParsedClues clues)
    {
        var text = candidate.Text;
        var position = candidate.Start;
        var problems = clues.Problems;
        if (KnownNonSerials.Find(knowledge.RomLabels, text) is { } trap)
        {
            return problems.Add(new RomLabel(position, trap.Evidence));
        }

        if (KnownNonSerials.Find(knowledge.ListPrices, text) is { } price)
        {
            problems = problems.Add(new ListPrice(position, price.Evidence));
        }

        if (candidate.DroppedZeros > 0)
        {
            var written = text.Symbols[candidate.DroppedZeros..].ToString();
            problems = problems.Add(new DroppedZeros(position, written.Length, text.Symbols.ToString(), written.PadRight(text.Symbols.Length, '?')));
        }

        if (!clues.Model.IsNone && !readings.Any(reading => reading.FitsModel))
        {
            var named = knowledge.NameOf(clues.Model);
            problems = problems.Add(new AnotherModel(position, knowledge.IsVariant(clues.Model) ? OwnModel(readings) ?? named : named));
        }

        foreach (var format in _formats)
        {
            if (format.RunEnd is { } end && format.Suits(clues.Model) && format.Matches(text) && !format.ValueOf(text).CanLieIn(1, end))
            {
                problems = problems.Add(new PastTheRun(position, end));
            }
        }

        return problems;
    }
}

/// <summary>
/// Which reading leads: the first that fits the model, unless an incomplete serial can stand for numbers that this reading says nothing
/// about and another does. Then all that fit are equal.
/// </summary>
internal readonly record struct LeadingReading(Outcome Outcome, Reading? Lead, MonthWindow? Window, Confidence Confidence)
{
    public static LeadingReading None => new(Outcome.Unknown, null, null, Confidence.None);

    public static LeadingReading Of(ImmutableArray<Reading> readings, scoped in SerialText text)
    {
        var first = None;
        var equal = None;
        foreach (var reading in readings)
        {
            if (reading.FitsModel && first.Lead is null)
            {
                first = equal = new LeadingReading(Outcome.Decoded, reading, reading.Window, reading.Confidence);
            }
            else if (reading.FitsModel)
            {
                equal = equal.Beside(reading);
            }
        }

        return equal.Outcome == Outcome.Ambiguous && text.IsMasked && !first.Lead!.Source.CoversAll(text) ? equal : first;
    }

    // Hearsay has no say in when something was made that another reading can date.
    private LeadingReading Beside(Reading other) => other.IsHearsay && Lead is not { IsHearsay: true } ? this with { Outcome = Outcome.Ambiguous, Lead = null } : new(
        Outcome.Ambiguous,
        null,
        Window is { } one && other.Window is { } another ? one.Hull(another) : null,
        ConfidencePolicy.Least(Confidence, other.Confidence));
}
