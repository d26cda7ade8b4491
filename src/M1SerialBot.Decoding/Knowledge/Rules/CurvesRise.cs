using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Both lines of a curve rise with the number, and the earliest never overtakes the latest.</summary>
internal sealed class CurvesRise : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var (file, _, format) in files.Formats)
        {
            if (format.Curve is { } curve)
            {
                CheckKnots(file, curve, issues);
                if (curve.Near.Numbers < 1)
                {
                    issues.Add(file, "$.curve.near.numbers", "A unit whose number is the very same is the nearest; say how many numbers farther counts as well.");
                }

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

    private static void CheckKnots(string file, Curve curve, IssueCollector issues)
    {
        if (curve.Knots.Count < 2)
        {
            issues.Add(file, "$.curve.knots", "A curve has at least two knots.");
        }

        foreach (var (knot, at) in Indexed.Of(curve.Knots))
        {
            var path = $"$.curve.knots[{at}]";
            if (knot.Earliest.Month > knot.Latest.Month)
            {
                issues.Add(file, path, "The earliest month comes after the latest.");
            }

            if (knot.Number < 1)
            {
                issues.Add(file, $"{path}.number", "Counting starts at 1.");
            }

            if (at == 0)
            {
                continue;
            }

            var before = curve.Knots[at - 1];
            if (knot.Number <= before.Number)
            {
                issues.Add(file, $"{path}.number", $"It must be higher than {before.Number}.");
            }

            if (knot.Earliest.Month < before.Earliest.Month)
            {
                issues.Add(file, $"{path}.earliest.month", $"The curve falls: {knot.Earliest.Month} after {before.Earliest.Month}.");
            }

            if (knot.Latest.Month < before.Latest.Month)
            {
                issues.Add(file, $"{path}.latest.month", $"The curve falls: {knot.Latest.Month} after {before.Latest.Month}.");
            }
        }

        if (curve.Knots.Count > 0 && curve.Beyond.To <= curve.Knots[^1].Number)
        {
            issues.Add(file, "$.curve.beyond.to", $"It must be higher than {curve.Knots[^1].Number}.");
        }
    }
}
