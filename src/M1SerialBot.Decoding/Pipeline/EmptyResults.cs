using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Makes results that have no reading. The clues are evaluated all the same.</summary>
internal sealed class EmptyResults(KnowledgeBase knowledge)
{
    private readonly ClueEvaluator _clueEvaluator = new(knowledge);

    public DecodeResult Make(string input, Outcome outcome, ImmutableArray<Problem> problems, ParsedClues given, Serial? serial = null)
    {
        var judged = _clueEvaluator.Evaluate(null, null, given, serial?.Start ?? 0);
        return new DecodeResult
        {
            Input = input,
            Serial = serial,
            Model = given.Model.IsNone ? serial?.Model : knowledge.NameOf(given.Model),
            Outcome = outcome,
            Readings = [],
            Lead = null,
            Window = null,
            Basis = Basis.None,
            Confidence = Confidence.None,
            Clues = judged.Assessment,
            Conflicts = judged.Conflicts,
            Problems = problems,
        };
    }
}
