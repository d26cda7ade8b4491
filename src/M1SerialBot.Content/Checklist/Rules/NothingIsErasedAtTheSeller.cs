using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

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
