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
        var used = Replace(files);
        CheckNames(used.SelectMany(file => file.Names()), found);
        CheckPinned(used, isWhole, found);
        found.ForEach(issues.Add);
        return found.Count == 0 && isWhole ? new FaqCatalog(used.Select(file => file.Topic)) : null;
    }

    /// <summary>Reports each name that two topics have: it could never be answered.</summary>
    public static void CheckNames(IEnumerable<Located<string>> names, ICollection<KnowledgeIssue> issues)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, line, name) in names)
        {
            if (!first.TryAdd(SearchTokenizer.Key(name), $"{file} {line}"))
            {
                issues.Add(new KnowledgeIssue(file, line, $"\"{name}\" stands already at {first[SearchTokenizer.Key(name)]}."));
            }
        }
    }

    // A server's own topic replaces the one of its slug. They come last, so that what clashes is reported there.
    private static List<FaqDocument> Replace(IReadOnlyList<FaqDocument> files)
    {
        var local = files.Where(file => file.Topic.IsLocal).ToList();
        var replaced = local.Select(file => file.Topic.Slug).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(file => !file.Topic.IsLocal && !replaced.Contains(file.Topic.Slug)), .. local];
    }

    private static void CheckPinned(List<FaqDocument> files, bool isWhole, List<KnowledgeIssue> issues)
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

        // A server's own topic may share the place of another: it comes before it.
        foreach (var (file, before) in pinned.Skip(1).Zip(pinned).Where(pair => pair.First.Pinned.Value == pair.Second.Pinned.Value && pair.First.Topic.IsLocal == pair.Second.Topic.IsLocal))
        {
            issues.Add(new KnowledgeIssue(file.File, FaqIssues.At(file.Pinned.Line), $"{before.File} has the place {before.Pinned.Value} already."));
        }
    }
}
