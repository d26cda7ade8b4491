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
