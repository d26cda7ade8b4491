using System.Globalization;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.About;

/// <summary>What the bot says about itself: <c>/m1about</c>, and its pages.</summary>
internal sealed class AboutFeature : IBotFeature
{
    public const string ShowPage = "about";

    private readonly AboutPages _pages;

    public AboutFeature(IPrivacyNotice privacy, TimeProvider time)
    {
        _pages = new AboutPages(privacy, time);
        Commands = [new AboutCommand(_pages)];
        Actions = [new(ShowPage, AnswerWithPage)];
    }

    public IReadOnlyList<IBotCommand> Commands { get; }

    public IReadOnlyList<ComponentAction> Actions { get; }

    private Reply AnswerWithPage(CommandContext context, CustomId id)
    {
        var page = AboutPages.Known(id[0]);
        var number = int.TryParse(id[1], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return Reply.UpdateMessage(_pages.Make(context, page, number)) with { Outcome = page };
    }
}

/// <summary><c>/m1about</c>: how the bot works, its sources, and what it does with data.</summary>
internal sealed class AboutCommand(AboutPages pages) : ISlashCommand
{
    private const string CommandName = "m1about";
    private const string What = "what";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1about;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options = [content.Option(What, texts => texts.OptionWhat) with { Choices = [.. AboutPages.All.Select(page => content.Choice(page, texts => AboutPages.TitleOf(texts, page)))] }],
    };

    public Reply Handle(CommandContext context)
    {
        var page = AboutPages.Known(context.Interaction.Option(What));
        return Reply.WithMessage(pages.Make(context, page, number: 0)) with { Outcome = page };
    }
}
