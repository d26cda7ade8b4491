using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.References;

/// <summary>What checklist and FAQ refer to: the knowledge's sources and variants. Null if their file is broken.</summary>
internal sealed record ReferenceData(IReadOnlyList<Source>? Sources, IReadOnlyList<Variant>? Variants)
{
    private const string SourcesFile = "knowledge/sources.json";

    /// <summary>Reports every citation of an unknown source.</summary>
    public void CheckCitations(IEnumerable<Located<string>> citations, ICollection<KnowledgeIssue> issues)
    {
        if (Sources is null)
        {
            return;
        }

        var known = Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var citation in citations.Where(citation => !known.Contains(citation.Value)))
        {
            issues.Add(new KnowledgeIssue(citation.File, citation.Path, $"There is no source \"{citation.Value}\" in {SourcesFile}."));
        }
    }
}

/// <summary>A sketch of what to look at.</summary>
internal enum Sketch
{
    /// <summary>Where the serial is.</summary>
    Serial,

    /// <summary>Which number on a chip is a date.</summary>
    DateCode,

    /// <summary>Where the battery is.</summary>
    Battery,
}
