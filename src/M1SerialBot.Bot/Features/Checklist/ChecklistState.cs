using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist.Data;
using M1SerialBot.Content.Texts;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>What part of the checklist is shown, and to whom.</summary>
/// <param name="Situation">Where the buyer stands.</param>
/// <param name="Model">The id of the variant; null where it is not known.</param>
/// <param name="Section">The section; empty for the overview.</param>
/// <param name="IsPublic">Whether everybody sees it.</param>
internal sealed record ChecklistState(Situation Situation, string? Model, string Section, bool IsPublic)
{
    private const string Public = "p";

    /// <summary>The overview for what was given; whatever is missing or odd counts as not said.</summary>
    public static ChecklistState Of(ContentSnapshot content, string? situation, string? model, bool isPublic, string section = "") => new(
        Enum.GetValues<Situation>().FirstOrDefault(value => JsonNames.Kebab(value) == situation),
        content.Knowledge.Variants.FirstOrDefault(variant => string.Equals(variant.Id, model, StringComparison.OrdinalIgnoreCase))?.Id,
        section,
        isPublic);

    /// <summary>Reads a state out of a custom id.</summary>
    public static ChecklistState Parse(ContentSnapshot content, CustomId id) => Of(content, id[0], id[1], id[3] == Public, id[2]);

    /// <summary>A custom id that leads to it.</summary>
    /// <param name="mark">Tells two components apart that lead to the same; empty for the first.</param>
    public CustomId ToId(string mark = "") => CustomId.Of(
        ChecklistFeature.ShowSection, JsonNames.Kebab(Situation), Model ?? "", Section, IsPublic ? Public : "", mark);
}
