using M1SerialBot.Decoding.Knowledge.Data;
using M1SerialBot.Decoding.Knowledge.Json;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Turns the texts of files into records, and reports every fault of their structure.</summary>
internal static class KnowledgeReader
{
    public static KnowledgeFiles Read(IReadOnlyCollection<KnowledgeFile> files, IssueLog issues)
    {
        var knowledge = new KnowledgeFiles();
        foreach (var missing in KnowledgeLayout.Kinds.Where(kind => files.All(file => KnowledgeLayout.KindOf(file.Path) != kind)))
        {
            issues.Add(missing.Path, "$", "This file is missing.");
        }

        foreach (var twice in files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(twice.Key, "$", "This file is there twice.");
        }

        foreach (var file in files.DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Keep(knowledge, file, Parse(file, issues));
        }

        return knowledge;
    }

    private static object? Parse(KnowledgeFile file, IssueLog issues)
    {
        if (KnowledgeLayout.KindOf(file.Path) is not { } kind)
        {
            issues.Add(file.Path, "$", "No file is expected here.");
            return null;
        }

        var found = new List<KnowledgeIssue>();
        var parsed = StrictJson.Read(file.Path, file.Text, kind.Type, found);
        issues.AddRange(found);
        return parsed;
    }

    private static void Keep(KnowledgeFiles knowledge, KnowledgeFile file, object? parsed)
    {
        switch (parsed)
        {
            case SourcesFile sources:
                knowledge.Sources = sources;
                break;
            case VariantsFile variants:
                knowledge.Variants = variants;
                break;
            case ClaimsFile claims:
                knowledge.Claims = claims;
                break;
            case SightingsFile sightings:
                knowledge.Sightings = sightings;
                break;
            case TrapsFile traps:
                knowledge.Traps = traps;
                break;
            case CluesFile clues:
                knowledge.Clues = clues;
                break;
            case NotationFile notation:
                knowledge.Notation = notation;
                break;
            case FormatFile format:
                knowledge.Formats.Add(new(file.Path, "$", format));
                break;
            default:
                knowledge.LacksFormats |= file.Path.StartsWith(KnowledgeLayout.Formats, StringComparison.Ordinal);
                break;
        }
    }
}
