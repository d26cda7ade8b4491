using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>The form that asks for clues. Every field is optional.</summary>
internal sealed class ClueModal(ContentSnapshot content, Localizer texts)
{
    public const string NotSure = CommandDefinitionExtensions.NotSure;

    // Sellers guess too early, or give the year in which they bought it.
    private const int YearsBefore = 2;
    private const int YearsAfter = 10;

    /// <summary>Makes the form, prefilled.</summary>
    public Modal Make(CardState state) => new(
        state.For(SerialFeature.SubmitClueModal),
        texts.ModalClue,
        [.. ClueDefinition.All.Select(clue => Field(clue, state.Clues[clue.Kind]))]);

    private ModalField Field(ClueDefinition clue, string? given) => new(texts.Get(DefinitionTextKeys.Field(clue)), InputFor(clue, given))
    {
        Description = texts.Get(DefinitionTextKeys.FieldHelp(clue)),
    };

    private Component InputFor(ClueDefinition clue, string? given) => clue.Input switch
    {
        ClueInput.Model => Choose(clue.FieldName, content.Knowledge.Variants.Select(variant => variant.Id), given),
        ClueInput.Year => Choose(clue.FieldName, Years(), given),
        _ => Type(clue.FieldName, clue.MaxLength, given),
    };

    public static ClueSet Read(Interaction submitted) => ClueSet.Of(clue => Given(submitted, clue.FieldName));

    private static string? Given(Interaction submitted, string field) => submitted.Field(field) is { Length: > 0 } text && text != NotSure ? text : null;

    private IEnumerable<string> Years()
    {
        var span = content.Knowledge.Span;
        return Enumerable.Range(span.From!.Value.Year - YearsBefore, span.To!.Value.Year + YearsAfter - span.From.Value.Year + YearsBefore + 1)
            .Select(year => year.ToString(CultureInfo.InvariantCulture));
    }

    private StringSelect Choose(string id, IEnumerable<string> values, string? chosen)
    {
        var list = values.ToList();
        var known = list.FirstOrDefault(value => string.Equals(value, chosen, StringComparison.OrdinalIgnoreCase)) ?? NotSure;
        return new StringSelect(id, [Option(NotSure, texts.ChoiceNotSure, known), .. list.Select(value => Option(value, value, known))]) { Required = true };
    }

    private static SelectOption Option(string value, string label, string chosen) => new(label, value) { Default = value == chosen ? true : null };

    private static TextInput Type(string id, int longest, string? typed) => new(id, longest) { Value = typed is { } text && text.Length <= longest ? text : null };
}
