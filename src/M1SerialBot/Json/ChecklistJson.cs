using M1SerialBot.Content;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;

namespace M1SerialBot.Json;

/// <summary>What <c>checklist --json</c> prints.</summary>
/// <param name="Where">The situation.</param>
/// <param name="Model">The model that the list is for.</param>
/// <param name="ToSeller">The message that asks the seller for photos; null in another situation.</param>
/// <param name="Sections">In the order in which they're done.</param>
/// <param name="Warnings">What not to do, the gravest first.</param>
/// <param name="Knowledge">The version of the knowledge.</param>
internal sealed record ChecklistJson(
    string Where, string Model, string? ToSeller, IReadOnlyList<CheckSectionJson> Sections, IReadOnlyList<CheckWarningJson> Warnings, string Knowledge)
{
    public static ChecklistJson Of(ContentSnapshot content, Situation situation, string? model)
    {
        var (list, name) = (content.Checklist, model ?? content.Checklist.DefaultModel);
        return new ChecklistJson(
            JsonNames.Kebab(situation),
            name,
            situation == Situation.FromPhotos ? list.PhotoMessage(model).With(content.Texts.ChecklistPhotoGreeting(model: name)) : null,
            [.. list.For(situation, model).Select(section => new CheckSectionJson(section.Id, section.Title, section.Decides, [.. section.Items.Select(CheckItemJson.Of)]))],
            [.. list.Warnings.Select(warning => new CheckWarningJson(warning.Title, warning.Text, JsonNames.Kebab(warning.Grade)))],
            content.Knowledge.Version);
    }
}

/// <param name="Section">Its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Decides">Whether it decides if the unit is worth buying.</param>
/// <param name="Items">In the order in which they're checked.</param>
internal sealed record CheckSectionJson(string Section, string Title, bool Decides, IReadOnlyList<CheckItemJson> Items);

/// <summary>One check; the fields are those of the config file. Null for a cost that nobody knows.</summary>
internal sealed record CheckItemJson(
    string Check, int Seconds, string Why, string How, string? OnCall, string Pass, string Fail, string Finding, string Repair, string? Cost, string? Photo, string Grade)
{
    public static CheckItemJson Of(CheckItem item) => new(
        item.Check, item.Seconds, item.Why, item.How, item.OnCall, item.Pass, item.Fail, item.Finding, item.Repair,
        item.Cost is { } cost ? JsonNames.Kebab(cost.Class) : null, item.Photo, JsonNames.Kebab(item.Grade));
}

/// <param name="Title">The warning in a line.</param>
/// <param name="Text">What happens.</param>
/// <param name="Grade">How well it's supported.</param>
internal sealed record CheckWarningJson(string Title, string Text, string Grade);
