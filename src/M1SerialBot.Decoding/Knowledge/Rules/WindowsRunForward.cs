using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>No span ends before it begins.</summary>
internal sealed class WindowsRunForward : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        var windows = Indexed.Of(files.Variants?.Variants)
            .Select(variant => new Located<MonthRange?>(KnowledgePaths.Variants, $"$.variants[{variant.At}].span", variant.Item.Span))
            .Concat(files.Formats.SelectMany(format =>
                Indexed.Of(format.Value.Bands).Select(band => new Located<MonthRange?>(format.File, $"$.bands[{band.At}].window", band.Item.Window))
                    .Concat(Indexed.Of(format.Value.Examples)
                        .Select(example => new Located<MonthRange?>(format.File, $"$.examples[{example.At}].window", example.Item.Window)))));
        foreach (var window in windows.Where(window => window.Value is { } value && value.From > value.To))
        {
            issues.Add(window.File, window.Path, "It ends before it begins.");
        }

        foreach (var (variant, at) in Indexed.Of(files.Variants?.Variants).Where(variant => variant.Item.DisputedFrom is { } from && (from <= variant.Item.Span.From || from > variant.Item.Span.To)))
        {
            issues.Add(KnowledgePaths.Variants, $"$.variants[{at}].disputedFrom", $"It isn't within the span of the {variant.Id}.");
        }

        foreach (var (file, _, sighting) in files.Sightings.Where(sighting => sighting.Value.NotBefore > sighting.Value.NotAfter))
        {
            issues.Add(file, "$.notAfter", $"{sighting.Serial} cannot be sold before its chips were made.");
        }
    }
}
