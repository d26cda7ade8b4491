using System.Globalization;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>The form that asks for clues; nothing in it must be known.</summary>
internal sealed class ClueModal(Config config, TextBook texts)
{
    public const string Model = "model";
    public const string Chip = "chip";
    public const string Sold = "sold";
    public const string Seller = "seller";

    /// <summary>What is chosen where something is not known.</summary>
    public const string NotSure = Definitions.NotSure;

    // Sellers guess a few years too early, and give the year in which they bought it.
    private const int YearsBefore = 2;
    private const int YearsAfter = 10;

    /// <summary>Makes it, filled in with what is known already.</summary>
    public Modal Make(CardState state) => new(
        state.For(SerialFeature.SubmitClueModal),
        texts.Say(ModalTextKeys.ClueTitle),
        Field(ModalTextKeys.ClueModel, ModalTextKeys.ClueModelHelp, Choose(Model, config.Knowledge.Variants.Select(variant => variant.Id), state.Clues.Model)),
        Field(ModalTextKeys.ClueChip, ModalTextKeys.ClueChipHelp, Type(Chip, CardLimits.LongestCode, state.Clues.Chip)),
        Field(ModalTextKeys.ClueSold, ModalTextKeys.ClueSoldHelp, Type(Sold, CardLimits.LongestDate, state.Clues.Sold)),
        Field(ModalTextKeys.ClueSeller, ModalTextKeys.ClueSellerHelp, Choose(Seller, Years(), state.Clues.SellerSays)));

    /// <summary>The clues of a modal that was submitted.</summary>
    public static ClueSet Read(Interaction submitted) => new()
    {
        Model = Given(submitted, Model),
        Chip = Given(submitted, Chip),
        Sold = Given(submitted, Sold),
        SellerSays = Given(submitted, Seller),
    };

    private static string? Given(Interaction submitted, string field) => submitted.Field(field) is { Length: > 0 } text && text != NotSure ? text : null;

    private IEnumerable<string> Years()
    {
        var span = config.Knowledge.Span;
        return Enumerable.Range(span.From!.Value.Year - YearsBefore, span.To!.Value.Year + YearsAfter - span.From.Value.Year + YearsBefore + 1)
            .Select(year => year.ToString(CultureInfo.InvariantCulture));
    }

    private ModalField Field(string label, string help, Component component) => new(texts.Say(label), component) { Description = texts.Say(help) };

    private StringSelect Choose(string id, IEnumerable<string> values, string? chosen)
    {
        var list = values.ToList();
        var known = list.FirstOrDefault(value => string.Equals(value, chosen, StringComparison.OrdinalIgnoreCase)) ?? NotSure;
        return new StringSelect(id, [Option(NotSure, texts.Say(CommandTextKeys.NotSure), known), .. list.Select(value => Option(value, value, known))]) { Required = true };
    }

    private static SelectOption Option(string value, string label, string chosen) => new(label, value) { Default = value == chosen ? true : null };

    private static TextInput Type(string id, int longest, string? typed) => new(id, longest) { Value = typed is { } text && text.Length <= longest ? text : null };
}
