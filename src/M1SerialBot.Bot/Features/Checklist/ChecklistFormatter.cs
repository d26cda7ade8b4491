using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>Says in words what a section holds, on Discord and in a terminal.</summary>
internal sealed class ChecklistFormatter(Localizer texts)
{
    /// <param name="section">The section.</param>
    /// <param name="at">Its place in the list, from 0.</param>
    public string Heading(ChecklistSection section, int at) =>
        section.Decides
            ? texts.ChecklistHeadingDecides(number: (at + 1).Invariant(), title: section.Title)
            : texts.ChecklistHeading(number: (at + 1).Invariant(), title: section.Title);

    /// <summary>Which model the list is for, if nobody said so and others have a list of their own.</summary>
    public IEnumerable<string> AnyModel(BuyerChecklist checklist, string? model) => model is null && checklist.OtherModels.Count > 0
        ? [texts.ChecklistAnyModel(model: checklist.DefaultModel, others: texts.List(checklist.OtherModels))]
        : [];

    /// <summary>The gravest warning; none if there are no warnings.</summary>
    public IEnumerable<string> Caution(BuyerChecklist checklist) => checklist.Warnings is [var gravest, ..] ? [texts.ChecklistCaution(warning: gravest.Title)] : [];

    public string Item(CheckItem item, Situation situation) => texts.ChecklistItem(
        check: item.Check, seconds: item.Seconds.Invariant(), why: item.Why, how: situation == Situation.FromPhotos ? item.Photo! : item.How,
        pass: item.Pass, fail: item.Fail, repair: item.Repair, grade: texts.Name(item.Grade));
}
