using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Delete;

/// <summary>The button that deletes a public answer, for its caller and for moderators.</summary>
internal sealed class DeleteFeature : IBotFeature
{
    public const string Delete = "delete";

    public IReadOnlyList<ComponentAction> Actions { get; } =
    [
        new(Delete, (context, id) => context.Interaction.Caller?.Id.ToString() == id[0] || context.Interaction.CallerManagesMessages
            ? Reply.DeferUpdate with { AfterResponse = ResponseAction.DeleteOriginal, Outcome = "deleted" }
            : CommandContext.PrivateReply(context.PrivateTexts.DeleteNotYours, "refused")),
    ];
}

/// <summary>The button that deletes a public answer.</summary>
internal static class DeleteButton
{
    /// <summary>A button that its owner may press without managing messages.</summary>
    public static Button Make(Localizer texts, Snowflake owner) =>
        Button.Press(texts.ButtonDelete, CustomId.Of(DeleteFeature.Delete, owner.ToString()).ToString(), ButtonStyle.Danger);
}
