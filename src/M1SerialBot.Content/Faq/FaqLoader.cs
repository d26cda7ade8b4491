using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Faq;

/// <summary>Validates the FAQ.</summary>
internal static class FaqLoader
{
    /// <summary>Checks the topics against one another and against the sources.</summary>
    /// <returns>Null if there was an issue, now or when the files were parsed.</returns>
    public static FaqCatalog? Load(IReadOnlyList<FaqDocument> files, bool isWhole, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        var found = new List<KnowledgeIssue>();
        references.CheckCitations(files.SelectMany(file => file.Citations()), found);
        CheckNames(files, found);
        CheckPinned(files, isWhole, found);
        found.ForEach(issues.Add);
        return found.Count == 0 && isWhole ? new FaqCatalog(files.Select(file => file.Topic)) : null;
    }

    // A name of two topics could never be answered.
    private static void CheckNames(IReadOnlyList<FaqDocument> files, List<KnowledgeIssue> issues)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, line, name) in files.SelectMany(file => file.Aliases.Prepend(file.Title).Select(name => new Located<string>(file.File, FaqIssues.At(name.Line), name.Value))))
        {
            if (!first.TryAdd(SearchTokenizer.Key(name), $"{file} {line}"))
            {
                issues.Add(new KnowledgeIssue(file, line, $"\"{name}\" stands already at {first[SearchTokenizer.Key(name)]}."));
            }
        }
    }

    private static void CheckPinned(IReadOnlyList<FaqDocument> files, bool isWhole, List<KnowledgeIssue> issues)
    {
        var pinned = files.Where(file => file.Pinned.Value is not null).OrderBy(file => file.Pinned.Value).ToList();
        if (pinned.Count == 0 && isWhole)
        {
            issues.Add(new KnowledgeIssue(files.Count == 0 ? FaqLayout.Folder : files[0].File, FaqIssues.At(files.Count == 0 ? 1 : files[0].Pinned.Line), "At least one topic is pinned."));
        }

        foreach (var file in pinned.Skip(FaqLimits.Choices))
        {
            issues.Add(new KnowledgeIssue(file.File, FaqIssues.At(file.Pinned.Line), $"At most {FaqLimits.Choices} topics are pinned."));
        }

        foreach (var (file, before) in pinned.Skip(1).Zip(pinned).Where(pair => pair.First.Pinned.Value == pair.Second.Pinned.Value))
        {
            issues.Add(new KnowledgeIssue(file.File, FaqIssues.At(file.Pinned.Line), $"{before.File} has the place {before.Pinned.Value} already."));
        }
    }
}
