using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A curve has a first and a last month everywhere, and every number between its milestones has a pace.</summary>
/// <remarks>Milestones that contradict each other are no issue as long as others remain: the curve covers both.</remarks>
internal sealed class CurvesCanBeDerived : IKnowledgeRule
{
    private const int MostMonths = 24;

    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var (file, _, format) in files.Formats)
        {
            if (format.Curve is { } curve)
            {
                if (CheckMilestones(file, curve, issues) & CheckPaces(file, curve, issues))
                {
                    CheckContradictions(file, curve, issues);
                }

                CheckAssumptions(file, curve, issues);
                var digits = format.Shape.FirstOrDefault(token => token.Component == format.Reads)?.Digits;
                if (digits is null)
                {
                    issues.Add(file, "$.curve", "A curve reads a run of digits.");
                }
                else if (curve.Beyond.To >= Math.Pow(10, digits.Value))
                {
                    issues.Add(file, "$.curve.beyond.to", $"The run has {digits} digits.");
                }
            }
        }
    }

    private static bool CheckMilestones(string file, Curve curve, IssueCollector issues)
    {
        var isSound = true;
        foreach (var (milestone, at) in Indexed.Of(curve.Milestones))
        {
            var path = $"$.curve.milestones[{at}]";
            var before = at > 0 ? curve.Milestones[at - 1].Number : 1;
            if (milestone.NotBefore is null == milestone.NotAfter is null)
            {
                Report(path, "It has either notBefore or notAfter.");
            }

            if (milestone.Number < before)
            {
                Report($"{path}.number", at > 0 ? $"It must not be lower than {before}." : "Counting starts at 1.");
            }

            if (milestone.Label is not null && curve.Milestones.Take(at).Any(other => other.Number == milestone.Number && other.Label is not null))
            {
                Report($"{path}.label", "Another milestone of this number has one.");
            }
        }

        if (!curve.Milestones.Any(milestone => milestone.NotBefore is not null) || !curve.Milestones.Any(milestone => milestone.NotAfter is not null)
            || curve.Milestones.Select(milestone => milestone.Number).Distinct().Count() < 2)
        {
            Report("$.curve.milestones", "A curve has milestones at two numbers at least, an earliest and a latest month among them.");
        }

        return isSound;

        void Report(string path, string message)
        {
            isSound = false;
            issues.Add(file, path, message);
        }
    }

    private static bool CheckPaces(string file, Curve curve, IssueCollector issues)
    {
        var isSound = true;
        foreach (var (pace, at) in Indexed.Of(curve.Paces))
        {
            var path = $"$.curve.paces[{at}]";
            var start = at > 0 ? curve.Paces[at - 1].To : curve.Milestones.Select(milestone => milestone.Number).FirstOrDefault(pace.From);
            if (pace.From != start)
            {
                Report($"{path}.from", $"It must be {start}, so that there's one pace for every number.");
            }

            if (pace.To <= pace.From)
            {
                Report($"{path}.to", $"It must be higher than {pace.From}.");
            }

            if (pace.Slowest < 1 || pace.Slowest > pace.Fastest)
            {
                Report(path, "The slowest pace is at least 1 a month, and no faster than the fastest.");
            }
        }

        if (curve.Paces.Count == 0 || (curve.Milestones.Count > 0 && curve.Paces[^1].To != curve.Milestones[^1].Number))
        {
            Report("$.curve.paces", "The last pace ends at the last milestone's number.");
        }

        if (isSound && curve.Beyond.To <= curve.Paces[^1].To)
        {
            issues.Add(file, "$.curve.beyond.to", $"It must be higher than {curve.Paces[^1].To}.");
        }

        return isSound;

        void Report(string path, string message)
        {
            isSound = false;
            issues.Add(file, path, message);
        }
    }

    private static void CheckContradictions(string file, Curve curve, IssueCollector issues)
    {
        var pairs = SeriesCurve.FindContradictions(curve, new PaceTable(curve.Paces)).ToList();
        var left = curve.Milestones.Where(milestone => !pairs.Any(pair => pair.Early == milestone || pair.Late == milestone)).ToList();
        if (!left.Any(milestone => milestone.NotBefore is not null) || !left.Any(milestone => milestone.NotAfter is not null))
        {
            issues.Add(file, "$.curve.milestones", $"They contradict one another: {string.Join("; ", pairs.Select(pair => $"number {pair.Early.Number} from {pair.Early.NotBefore} on, number {pair.Late.Number} by {pair.Late.NotAfter}"))}.");
        }
    }

    private static void CheckAssumptions(string file, Curve curve, IssueCollector issues)
    {
        if (curve.Order.Months is < 1 or > MostMonths)
        {
            issues.Add(file, "$.curve.order.months", $"It's 1 to {MostMonths}.");
        }

        if (curve.Repairs.OneIn < 2)
        {
            issues.Add(file, "$.curve.repairs.oneIn", "It's 2 or more.");
        }

        if (curve.Near.Numbers < 1)
        {
            issues.Add(file, "$.curve.near.numbers", "A unit whose number is the very same is the nearest; say how many numbers farther counts as well.");
        }
    }
}
