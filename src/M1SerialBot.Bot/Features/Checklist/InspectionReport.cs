using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>Says in words what an inspection found, what it means, and what to write to the seller.</summary>
internal sealed class InspectionReport(ContentSnapshot content, Localizer texts)
{
    // Together with the message to the seller and the sources, an embed's 6,000 characters.
    private const int MaxDescriptionLength = 2800;
    private const int MaxListLength = 400;
    private const int MaxSectionsLength = 200;

    public Embed Make(Inspection inspection, InspectionFindings findings) => new()
    {
        Title = texts.InspectionTitle(model: inspection.Model, where: inspection.IsCall ? texts.InspectionByCall : texts.Name(inspection.Situation)),
        Description = Describe(findings),
        Color = findings.Faults.Count == 0 ? ResultColor.Estimate : ResultColor.Check,
        Fields =
        [
            .. List(texts.InspectionLeft, findings.Unchecked),
            .. List(texts.InspectionInPerson, inspection.InPersonOnly),
            new EmbedField(texts.InspectionMessage, $"```\n{ToSeller(inspection, findings)}\n```"),
            .. SourcesField.Of(content, texts, findings.Causes.SelectMany(cause => cause.Symptom.Citations).Concat(findings.Others.SelectMany(Cited)).Select(citation => citation.Source)),
        ],
        Footer = new EmbedFooter(texts.Footer),
    };

    /// <summary>The message to the seller, at most 600 characters: as many faults as fit, the gravest first.</summary>
    public string ToSeller(Inspection inspection, InspectionFindings findings)
    {
        var faults = findings.Causes.SelectMany(cause => cause.Seen.Concat(cause.Explained)).Distinct().Concat(findings.Others)
            .OrderByDescending(step => step.Section.Decides).Select(step => $"- {step.Item.Finding}").ToList();
        string[] left = findings.Unchecked.Count == 0
            ? []
            : [texts.InspectionToSellerLeft(sections: Truncate.Text(texts.LongList(findings.Unchecked.Select(step => step.Section.Title).Distinct()), MaxSectionsLength))];
        if (faults.Count == 0)
        {
            return string.Join('\n', [Opening(inspection), texts.InspectionToSellerFine, .. left]);
        }

        string[] around = [Opening(inspection), texts.InspectionToSellerAsk, .. left];
        var room = ChecklistLimits.InspectionMessage - around.Sum(line => line.Length + 1);
        return string.Join('\n', [around[0], Truncate.Lines(faults, room, count => texts.InspectionToSellerMore(count: count.Invariant())), .. around[1..]]);
    }

    private string Opening(Inspection inspection) => inspection.Situation switch
    {
        Situation.FromPhotos => texts.InspectionToSellerCall(model: inspection.Model),
        Situation.JustBought => texts.InspectionToSellerBought(model: inspection.Model),
        _ => texts.InspectionToSellerMet(model: inspection.Model),
    };

    private string Describe(InspectionFindings findings)
    {
        string[] head =
        [
            texts.InspectionCounts(faults: findings.Faults.Count.Invariant(), fine: findings.Fine.Invariant(), left: findings.Unchecked.Count.Invariant()),
            .. findings.Faults.Count == 0 && findings.Fine > 0 ? [texts.InspectionNoFault] : Array.Empty<string>(),
            .. findings.Faults.Any(step => step.Section.Decides) ? [texts.InspectionWeight] : Array.Empty<string>(),
            .. findings.Causes.Count > 0 ? [texts.InspectionCauses, .. findings.Causes.Select(Say)] : Array.Empty<string>(),
            .. findings.Others.Count > 0 ? [findings.Causes.Count > 0 ? texts.InspectionOthers : texts.InspectionFaults] : Array.Empty<string>(),
        ];
        string[] others = [.. findings.Others.Select(Brief)];

        // In full as far as there's room, the gravest first; the rest in a line each.
        for (var at = 0; at < others.Length; at++)
        {
            var inFull = others.ToArray();
            inFull[at] = InFull(findings.Others[at]);
            others = Join(head, inFull).Length <= MaxDescriptionLength ? inFull : others;
        }

        return Truncate.Text(Join(head, others), MaxDescriptionLength);
    }

    private static string Join(string[] head, string[] others) => string.Join("\n\n", head.Concat(others));

    private string Say(LikelyCause cause) => string.Join(
        '\n',
        [
            texts.InspectionCause(likely: cause.Symptom.Likely, cost: texts.Name(cause.Symptom.Cost), grade: texts.Name(cause.Symptom.Grade)),
            texts.InspectionSeen(faults: Names(cause.Seen)),
            .. cause.Explained.Count > 0 ? [texts.InspectionExplains(faults: Names(cause.Explained))] : Array.Empty<string>(),
            texts.InspectionAdvice(advice: cause.Symptom.Advice),
        ]);

    private string Names(IReadOnlyList<InspectionStep> steps) => texts.LongList(steps.Select(step => step.Section.Decides ? texts.InspectionNameDecides(finding: step.Item.Finding) : step.Item.Finding));

    private string Brief(InspectionStep step) => texts.InspectionBrief(finding: Names([step]), cost: CostOf(step.Item));

    private string InFull(InspectionStep step) => step.Section.Decides
        ? texts.InspectionFullDecides(finding: step.Item.Finding, why: step.Item.Why, repair: step.Item.Repair, cost: CostOf(step.Item))
        : texts.InspectionFull(finding: step.Item.Finding, repair: step.Item.Repair, cost: CostOf(step.Item));

    private string CostOf(CheckItem item) => item.Cost is { } cost ? texts.InspectionCost(cost: texts.Name(cost.Class), grade: texts.Name(cost.Grade)) : texts.Name(CostClass.Unknown);

    private IEnumerable<EmbedField> List(string name, IReadOnlyList<InspectionStep> steps) => steps.Count == 0
        ? []
        : [new EmbedField(name, Truncate.Lines([.. steps.Select(step => $"• {step.Item.Check}")], MaxListLength, count => texts.LineMore(count: count.Invariant())))];

    private static IEnumerable<Citation> Cited(InspectionStep step) => step.Item.Citations.Concat(step.Item.Cost?.Citations ?? []);
}
