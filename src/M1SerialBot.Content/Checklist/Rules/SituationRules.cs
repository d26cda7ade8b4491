using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>An item is of use somewhere, takes at most a minute, and asks for a photo or video exactly if it's checked from photos.</summary>
internal sealed class SituationsAreSound : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        foreach (var (file, path, item) in files.Items())
        {
            if (item.Situations.Count == 0 || item.Situations.Distinct().Count() != item.Situations.Count)
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.situations", "At least one situation is needed, and each once."));
            }

            if (item.Seconds is < 1 or > ChecklistLimits.Seconds)
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.seconds", $"A test takes 1 to {ChecklistLimits.Seconds} seconds."));
            }

            var isAskedFor = item.Situations.Contains(Situation.FromPhotos);
            if (isAskedFor != (item.Photo is not null))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.photo", item.Photo is null
                    ? "From photos, say what to ask the seller for."
                    : "Only an item of use from photos asks for one."));
            }

            if (item.Video && !isAskedFor)
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.video", "Only an item of use from photos asks for a video."));
            }

            if (item.OnCall is not null && !item.Situations.Contains(Situation.AtSeller))
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.onCall", "Only an item of use at the seller's can be shown on a call."));
            }

            if (item.AskRank is not null && !isAskedFor)
            {
                issues.Add(new KnowledgeIssue(file, $"{path}.askRank", "Only an item of use from photos is asked for."));
            }
        }

        foreach (var (situation, model) in Enum.GetValues<Situation>().SelectMany(situation => (references.Variants ?? []).Select(variant => (situation, variant.Id))))
        {
            var count = files.Items().Count(item => item.Value.Situations.Contains(situation) && item.Value.AppliesTo(model));
            if (count > ChecklistLimits.Checks)
            {
                issues.Add(new KnowledgeIssue(ChecklistLayout.Folder, "$", $"An {model} has {count} checks in one situation; {ChecklistLimits.Checks} fit into an inspection's buttons."));
            }
        }
    }
}

/// <summary>At the seller's, nothing is erased and ten minutes are enough, for every model.</summary>
internal sealed class NothingIsErasedAtTheSeller : IChecklistRule
{
    public void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        var there = files.Items().Where(item => item.Value.Situations.Contains(Situation.AtSeller)).ToList();
        foreach (var (file, path, _) in there.Where(item => item.Value.Erases))
        {
            issues.Add(new KnowledgeIssue(file, $"{path}.erases", "At the seller's, nothing may be erased."));
        }

        foreach (var model in (references.Variants ?? []).Select(variant => variant.Id))
        {
            var seconds = there.Where(item => item.Value.AppliesTo(model)).Sum(item => item.Value.Seconds);
            if (seconds > ChecklistLimits.SecondsAtSeller)
            {
                issues.Add(new KnowledgeIssue(
                    ChecklistLayout.Folder, "$", $"At the seller of an {model} the tests take {seconds} seconds; {ChecklistLimits.SecondsAtSeller} are there."));
            }
        }
    }
}
