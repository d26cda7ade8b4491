using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Claims;

/// <summary>Says what's known about what people say of serials: <c>/m1claim</c>, and a message command.</summary>
internal sealed class ClaimsFeature(VisibilityOption visibility) : IBotFeature
{
    public const string Share = "claims";

    public IReadOnlyList<IBotCommand> Commands { get; } = [new ClaimCommand(visibility), new CheckClaimMessageCommand()];

    public IReadOnlyList<ComponentAction> Actions { get; } = [new(Share, AnswerInPublic)];

    /// <summary>Answers a text. If it makes no claim that's on record, only the caller hears of it.</summary>
    public static Reply AnswerTo(CommandContext context, string? text, bool isPublic)
    {
        Claim[] claims = [.. context.Content.Decoder.FindClaims(text).Select(found => found.Claim).Take(ClaimCard.MaxClaims)];
        return claims.Length == 0
            ? CommandContext.PrivateReply(context.PrivateTexts.ClaimNone(count: context.Content.Knowledge.Claims.Count.Invariant()), "none")
            : With(context, claims, isPublic);
    }

    private static Reply AnswerInPublic(CommandContext context, CustomId id)
    {
        Claim[] claims = [.. id.Values.Select(value => context.Content.Knowledge.Claims.FirstOrDefault(claim => claim.Id == value)).OfType<Claim>().Distinct().Take(ClaimCard.MaxClaims)];
        return claims.Length == 0 ? CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, CommandRouter.Unknown) : With(context, claims, isPublic: true);
    }

    private static Reply With(CommandContext context, Claim[] claims, bool isPublic)
    {
        var card = new ClaimCard(context.Content, isPublic ? context.PublicTexts : context.PrivateTexts);
        return Reply.WithMessage(isPublic ? card.Public(claims, context.Interaction.Caller?.Id ?? default) : card.Private(claims)) with { Outcome = JsonNames.Kebab(claims[0].Verdict) };
    }
}

/// <summary><c>/m1claim</c>: what's known about something that people say.</summary>
internal sealed class ClaimCommand(VisibilityOption visibility) : ISlashCommand
{
    private const string CommandName = "m1claim";
    private const string Text = "text";
    private const int MaxTextLength = 1000;

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1claim;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options = [content.Option(Text, texts => texts.OptionClaim) with { Required = true, MaxLength = MaxTextLength }, VisibilityOption.Define(content)],
    };

    public Reply Handle(CommandContext context) => ClaimsFeature.AnswerTo(context, context.Interaction.Option(Text), visibility.IsPublic(context));
}

/// <summary>The message command <c>Check M1 claim</c>: the same for what somebody wrote.</summary>
internal sealed class CheckClaimMessageCommand : IBotCommand
{
    private const string CommandName = "Check M1 claim";

    public string Name => CommandName;

    public CommandDefinition Define(ContentSnapshot content) => content.DefineMessageMenu(CommandName, texts => texts.MenuClaim);

    public Reply Handle(CommandContext context) => context.TargetMessage?.Content is { } text && !string.IsNullOrWhiteSpace(text)
        ? ClaimsFeature.AnswerTo(context, text, isPublic: false)
        : CommandContext.PrivateReply(context.PrivateTexts.ClaimNoText, "no-text");
}
