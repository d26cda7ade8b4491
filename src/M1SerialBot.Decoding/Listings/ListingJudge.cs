using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Sets what a listing says against what is known. A doubt is worth asking about; only documented evidence contradicts.</summary>
/// <param name="knowledge">What is known.</param>
/// <param name="decode">Dates a serial with clues.</param>
internal sealed class ListingJudge(KnowledgeBase knowledge, Func<string, ClueSet, DecodeResult> decode)
{
    private const int MostQuestions = 3;

    // What a listing that says nothing of it should be asked, the most telling first.
    private static readonly ListingTopic[] Missed = [ListingTopic.Battery, ListingTopic.Keys, ListingTopic.Screen, ListingTopic.Serial, ListingTopic.Buttons, ListingTopic.Sound, ListingTopic.Voltage];

    /// <summary>Judges what was found in a text.</summary>
    public ListingReport Judge(string text, IReadOnlyList<Finding> findings)
    {
        var serials = findings.OfType<SerialGiven>().DistinctBy(found => found.Serial.Text).ToList();
        var model = ModelOf(findings, serials);
        var clues = CluesOf(text, findings, model);
        var unit = serials is [var only] ? decode(only.Serial.Text, clues) : null;
        ImmutableArray<ListingPoint> points =
        [
            OfSerials(serials, unit),
            OfModel(findings, model),
            .. new DateJudge(knowledge, unit, model).Judge(findings),
            .. findings.OfType<ClaimMade>().Select(OfClaim),
            .. Enum.GetValues<ListingTopic>().Where(topic => topic is >= ListingTopic.Keys and < ListingTopic.Price && !Lacks(unit?.Model ?? model, topic)).Select(topic => OfCondition(topic, findings)),
        ];
        return new ListingReport(text, [.. findings], points, QuestionsOf(points), unit, WithYear(clues, text, points));
    }

    // A plain M1 is named in nearly every listing, so the other model is meant where two are named.
    private string? ModelOf(IReadOnlyList<Finding> findings, List<SerialGiven> serials)
    {
        var named = serials.Select(found => found.Serial.Model).Concat(findings.OfType<ModelNamed>().Select(found => found.Model)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var others = named.Where(model => model != knowledge.Variants[0].Id).ToList();
        return others switch
        {
            [] => named.FirstOrDefault(),
            [var only] => only,
            _ => null,
        };
    }

    // A rack has neither keys nor a joystick.
    private bool Lacks(string? model, ListingTopic topic) =>
        topic is ListingTopic.Keys or ListingTopic.Joystick && knowledge.Variants.FirstOrDefault(variant => variant.Id == model) is { Keys: 0 };

    private ClueSet CluesOf(string text, IReadOnlyList<Finding> findings, string? model)
    {
        var dates = findings.OfType<DateShown>().ToList();
        var chip = dates.Where(date => date.Topic == ListingTopic.Chip).MaxBy(date => date.Means.From);
        var stamp = dates.FirstOrDefault(date => date.Topic == ListingTopic.Stamp);
        var paper = stamp ?? dates.FirstOrDefault(date => date.Topic == ListingTopic.Receipt);
        var word = paper == stamp && stamp is not null ? $"{knowledge.Clues[ClueKind.Stamp].Words![0]} " : "";
        return ClueSet.None
            .With(ClueKind.Model, model == knowledge.Variants[0].Id ? null : model)
            .With(ClueKind.Chip, chip is null ? null : Fitting(ClueKind.Chip, text.Substring(chip.Start, chip.Length)))
            .With(ClueKind.Sold, paper is null ? null : Fitting(ClueKind.Sold, $"{word}{text.AsSpan(paper.Start, paper.Length)}"));
    }

    private static string? Fitting(ClueKind kind, string text) => text.Length <= ClueDefinition.Of(kind).MaxLength ? text : null;

    // A year of purchase is no clue to the building, unless it's too early.
    private static ClueSet WithYear(ClueSet clues, string text, ImmutableArray<ListingPoint> points)
    {
        var year = points.FirstOrDefault(point => point is { Finding: YearSaid said } && (!said.IsPurchase || point.Reason is ListingReason.YearOff));
        return year is null ? clues : clues.With(ClueKind.Seller, Fitting(ClueKind.Seller, text.Substring(year.Finding!.Start, year.Finding.Length)));
    }

    private static ListingPoint OfSerials(List<SerialGiven> serials, DecodeResult? unit) => serials switch
    {
        [] => new ListingPoint(ListingTopic.Serial, ListingVerdict.NotMentioned, ListingReason.NotMentioned),
        [var only] when unit is { IsDated: true } => new ListingPoint(ListingTopic.Serial, ListingVerdict.Fits, ListingReason.SerialDated, only, unit.Window),
        [var only] => new ListingPoint(ListingTopic.Serial, unit is { Basis: Basis.Span } ? ListingVerdict.Fits : ListingVerdict.WorthAsking, ListingReason.SerialUndated, only),
        [var first, ..] => new ListingPoint(ListingTopic.Serial, ListingVerdict.WorthAsking, ListingReason.SerialsDiffer, first),
    };

    // Where two variants look the same, only the inside tells them apart.
    private ListingPoint OfModel(IReadOnlyList<Finding> findings, string? model)
    {
        var named = findings.OfType<ModelNamed>().FirstOrDefault(found => found.Model == model) ?? findings.OfType<ModelNamed>().FirstOrDefault();
        if (named is null)
        {
            return new ListingPoint(ListingTopic.Model, ListingVerdict.NotMentioned, ListingReason.NotMentioned);
        }

        var needsProof = knowledge.Variants.First(variant => variant.Id == named.Model).LooksLike is not null;
        return new ListingPoint(ListingTopic.Model, needsProof ? ListingVerdict.WorthAsking : ListingVerdict.Fits, needsProof ? ListingReason.ModelUnproved : ListingReason.ModelNamed, named);
    }

    private static ListingPoint OfClaim(ClaimMade made) => new(
        ListingTopic.Claim,
        made.Claim.Verdict switch
        {
            ClaimVerdict.Contradicted => ListingVerdict.Contradicts,
            ClaimVerdict.Supported or ClaimVerdict.Plausible => ListingVerdict.Fits,
            _ => ListingVerdict.WorthAsking,
        },
        ListingReason.ClaimJudged,
        made);

    // The worst that is said of a part counts.
    private static ListingPoint OfCondition(ListingTopic topic, IReadOnlyList<Finding> findings)
    {
        var said = findings.OfType<ConditionSaid>().Where(said => said.Topic == topic).OrderByDescending(said => Weight(said)).FirstOrDefault();
        return said?.State switch
        {
            ConditionState.Good => new ListingPoint(topic, ListingVerdict.Fits, ListingReason.SaidGood, said),
            ConditionState.Renewed => new ListingPoint(topic, ListingVerdict.Fits, ListingReason.SaidRenewed, said),
            ConditionState.Yes => new ListingPoint(topic, topic == ListingTopic.Opened ? ListingVerdict.WorthAsking : ListingVerdict.Fits, ListingReason.SaidYes, said),
            ConditionState.No => new ListingPoint(topic, topic == ListingTopic.Battery ? ListingVerdict.WorthAsking : ListingVerdict.Fits, ListingReason.SaidNo, said),
            ConditionState.Fault => new ListingPoint(topic, ListingVerdict.WorthAsking, ListingReason.SaidFault, said),
            _ => new ListingPoint(topic, ListingVerdict.NotMentioned, ListingReason.NotMentioned),
        };
    }

    private static int Weight(ConditionSaid said) => said.State switch
    {
        ConditionState.Fault => 4,
        ConditionState.No => 3,
        ConditionState.Renewed => 2,
        ConditionState.Good => 1,
        _ => 0,
    };

    // One question a topic: what contradicts first, then what doesn't fit, then what isn't said.
    private static ImmutableArray<ListingPoint> QuestionsOf(ImmutableArray<ListingPoint> points)
    {
        var asked = points
            .Where(point => point.Verdict is ListingVerdict.Contradicts or ListingVerdict.WorthAsking)
            .OrderBy(point => point.Verdict == ListingVerdict.Contradicts ? 0 : 1)
            .ThenBy(point => point.Topic)
            .Concat(Missed.SelectMany(topic => points.Where(point => point.Topic == topic && point.Verdict == ListingVerdict.NotMentioned)))
            .DistinctBy(point => point.Topic)
            .ToList();

        // A year that doesn't fit asks the same as a boast that doesn't.
        if (asked.Any(point => point is { Topic: ListingTopic.Year, Verdict: ListingVerdict.WorthAsking or ListingVerdict.Contradicts }))
        {
            asked.RemoveAll(point => point.Topic == ListingTopic.Age);
        }

        return [.. asked.Take(MostQuestions)];
    }
}
