using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>Which part of the checklist is shown, and to whom.</summary>
/// <param name="Situation">The buyer's situation.</param>
/// <param name="Model">The id of the variant, or null.</param>
/// <param name="Section">The section; empty for the overview.</param>
/// <param name="IsPublic">Whether everybody sees it.</param>
internal sealed record ChecklistState(Situation Situation, string? Model, string Section, bool IsPublic)
{
    private const string Public = "p";

    /// <summary>Missing or unknown values count as not given.</summary>
    public static ChecklistState Of(ContentSnapshot content, string? situation, string? model, bool isPublic, string section = "") => new(
        Enum.GetValues<Situation>().FirstOrDefault(value => JsonNames.Kebab(value) == situation),
        content.Knowledge.Variants.FirstOrDefault(variant => string.Equals(variant.Id, model, StringComparison.OrdinalIgnoreCase))?.Id,
        section,
        isPublic);

    public static ChecklistState Parse(ContentSnapshot content, CustomId id) => Of(content, id[0], id[1], id[3] == Public, id[2]);

    /// <param name="mark">Distinguishes components that lead to the same page: Discord wants unique ids.</param>
    public CustomId ToId(string mark = "") => CustomId.Of(
        ChecklistFeature.ShowSection, JsonNames.Kebab(Situation), Model ?? "", Section, IsPublic ? Public : "", mark);
}
