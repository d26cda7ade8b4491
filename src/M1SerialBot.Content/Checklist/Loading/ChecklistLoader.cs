using M1SerialBot.Content.Checklist.Rules;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Loading;

/// <summary>Validates the checklist.</summary>
internal static class ChecklistLoader
{
    private static readonly IChecklistRule[] Rules =
    [
        new SectionsStandInOrder(), new SomethingDecides(), new IdsAreUnique(), new TextsFit(), new ModelsExist(),
        new SituationsAreSound(), new NothingIsErasedAtTheSeller(), new PhotosFitOneMessage(), new ThreeAreAskedFirst(), new SignsExist(), new GradesAreEarned(),
    ];

    /// <summary>Checks every rule, and adds what's violated to the issues.</summary>
    /// <returns>Null if there was an issue, now or when the files were parsed.</returns>
    public static BuyerChecklist? Load(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues)
    {
        var found = new List<KnowledgeIssue>();
        references.CheckCitations(files.Citations(), found);
        foreach (var rule in Rules)
        {
            rule.Check(files, references, found);
        }

        found.ForEach(issues.Add);
        return found.Count == 0 && files.IsWhole && references.Variants is [_, ..] variants ? new BuyerChecklist(files, variants) : null;
    }
}
