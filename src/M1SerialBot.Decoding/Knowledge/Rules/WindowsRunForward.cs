using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>No span ends before it begins.</summary>
internal sealed class WindowsRunForward : IKnowledgeRule
{
    public void Check(KnowledgeFiles files, IssueLog issues)
    {
        var windows = KnowledgeFiles.Indexed(files.Variants?.Variants)
            .Select(variant => new Located<WindowData?>(KnowledgeLayout.Variants, $"$.variants[{variant.At}].span", variant.Item.Span))
            .Concat(files.Formats.SelectMany(format =>
                KnowledgeFiles.Indexed(format.Value.Bands).Select(band => new Located<WindowData?>(format.Key, $"$.bands[{band.At}].window", band.Item.Window))
                    .Concat(KnowledgeFiles.Indexed(format.Value.Examples)
                        .Select(example => new Located<WindowData?>(format.Key, $"$.examples[{example.At}].window", example.Item.Window)))));
        foreach (var window in windows.Where(window => window.Value is { } value && value.From > value.To))
        {
            issues.Add(window.File, window.Path, "It ends before it begins.");
        }

        foreach (var (sighting, at) in KnowledgeFiles.Indexed(files.Sightings?.Sightings).Where(sighting => sighting.Item.NotBefore > sighting.Item.NotAfter))
        {
            issues.Add(KnowledgeLayout.Sightings, $"$.sightings[{at}].notAfter", $"{sighting.Serial} cannot be sold before its chips were made.");
        }
    }
}
