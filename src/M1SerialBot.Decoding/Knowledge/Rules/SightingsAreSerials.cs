namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>The serial of a unit that was seen is whole, and has the form of a run that a curve reads.</summary>
internal sealed class SightingsAreSerials : IKnowledgeRule
{
    public void Check(KnowledgeFiles files, IssueLog issues)
    {
        if (files.LacksFormats || files.Formats.Values.Any(format => !ShapesCanBeRead.AreSound(format.Shape)))
        {
            return;
        }

        foreach (var (sighting, at) in KnowledgeFiles.Indexed(files.Sightings?.Sightings))
        {
            if (sighting.Serial.Contains('?', StringComparison.Ordinal) || !files.Formats.Values.Any(format => FormatCompiler.IsOfFormat(sighting, format)))
            {
                issues.Add(KnowledgeLayout.Sightings, $"$.sightings[{at}].serial", $"\"{sighting.Serial}\" is no whole serial of a run that a curve reads for {sighting.Variant}.");
            }
        }
    }
}
