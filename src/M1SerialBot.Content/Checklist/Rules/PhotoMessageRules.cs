using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>What a seller is asked for fits into one short message, for every model.</summary>
internal sealed class PhotosFitOneMessage : IChecklistRule
{
    private static readonly string Greeting = new('x', ChecklistLimits.Greeting);

    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        foreach (var model in (references.Variants ?? []).Select(variant => variant.Id))
        {
            var message = PhotoMessage.Of([.. files.Items().Select(item => item.Value).Where(item => item.AppliesTo(model))], files.Warnings?.Warnings ?? []);
            if (message.Requests.Count > ChecklistLimits.Photos)
            {
                issues.Add(new KnowledgeIssue(
                    ChecklistLayout.Folder, "$", $"The seller of an {model} is asked for {message.Requests.Count} photos; {ChecklistLimits.Photos} are enough."));
            }

            if (message.With(Greeting).Length is var length and > ChecklistLimits.PhotoMessage)
            {
                issues.Add(new KnowledgeIssue(
                    ChecklistLayout.Folder, "$", $"The message to the seller of an {model} takes {length} characters with its greeting; {ChecklistLimits.PhotoMessage} fit."));
            }
        }
    }
}

/// <summary>For every model, it's clear which three photos are asked for first.</summary>
internal sealed class ThreeAreAskedFirst : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        CheckRanks(files, issues);
        foreach (var model in (references.Variants ?? []).Select(variant => variant.Id))
        {
            var asked = files.Items().Select(item => item.Value).Where(item => item.Situations.Contains(Situation.FromPhotos) && item.AppliesTo(model)).ToList();
            var (ranked, wanted) = (asked.Count(item => item.AskRank is not null), Math.Min(asked.Count, ChecklistLimits.ShortRequests));
            if (files.IsWhole && ranked < wanted)
            {
                issues.Add(new KnowledgeIssue(
                    ChecklistLayout.Folder, "$", $"The short message about an {model} has {ranked} requests and needs {wanted}: give more items an askRank."));
            }
        }
    }

    private static void CheckRanks(ChecklistDocuments files, ICollection<KnowledgeIssue> issues)
    {
        var first = new Dictionary<int, string>();
        foreach (var (file, path, item) in files.Items())
        {
            if (item.AskRank is < 1)
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.askRank", "Ranks count from 1."));
            }
            else if (item.AskRank is { } rank && !first.TryAdd(rank, item.Id))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.askRank", $"\"{first[rank]}\" has the rank {rank} too, so it isn't clear which is asked for first."));
            }
        }
    }
}
