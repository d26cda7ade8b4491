using M1SerialBot.Content.Checklist.Rules;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Loading;

/// <summary>Makes the checklist whole or not at all.</summary>
internal static class ChecklistLoader
{
    private static readonly IChecklistRule[] Rules =
    [
        new SectionsStandInOrder(), new SomethingDecides(), new IdsAreUnique(), new TextsFit(), new ModelsExist(),
        new SituationsAreSound(), new NothingIsErasedAtTheSeller(), new PhotosFitOneMessage(), new ThreeAreAskedFirst(), new GradesAreEarned(),
    ];

    /// <summary>Checks the files against every rule and, where all hold, makes the checklist.</summary>
    /// <param name="files">What was read.</param>
    /// <param name="references">The sources and variants.</param>
    /// <param name="issues">Where every issue goes.</param>
    /// <returns>The checklist; null where there was an issue, or a file had to be left out before.</returns>
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
