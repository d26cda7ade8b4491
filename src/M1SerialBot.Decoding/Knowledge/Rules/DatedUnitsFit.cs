using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A unit that something else dates lies within the window of its serial; otherwise the curve must be moved first.</summary>
internal sealed class DatedUnitsFit : IKnowledgeProof
{
    public void Check(KnowledgeFiles files, KnowledgeBase knowledge, IssueLog issues)
    {
        foreach (var (sighting, at) in Placed.Of(files.Sightings?.Sightings).Where(sighting => sighting.Item.IsDated))
        {
            foreach (var format in knowledge.Formats.Where(format => FormatCompiler.IsOfFormat(sighting, format)))
            {
                var number = FormatCompiler.ValueOf(sighting.Serial, format);
                var curve = new CurveLine(format.Curve!);
                var window = new MonthWindow(curve.Earliest(number.Smallest), curve.Latest(number.Largest));
                if (!window.Overlaps(sighting.DatedWindow))
                {
                    issues.Add(KnowledgeLayout.Sightings, $"$.sightings[{at}]", $"{sighting.Serial} was made in {sighting.DatedWindow}; the curve of \"{format.Id}\" says {window}.");
                }
            }
        }
    }
}
