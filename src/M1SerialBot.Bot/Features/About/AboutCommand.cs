using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.About;

/// <summary><c>/m1about</c>: how the bot works, what it rests on, and what it does with what people type.</summary>
internal sealed class AboutCommand(AboutPages pages) : IBotCommand
{
    private const string CommandName = "m1about";
    private const string What = "what";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(Config config) => config.Slash(CommandName, CommandTextKeys.About) with
    {
        Options = [config.Option(What, CommandTextKeys.What) with { Choices = [.. AboutPages.All.Select(page => config.Choice(page, AboutTextKeys.TitleOf(page)))] }],
    };

    /// <inheritdoc/>
    public Reply Answer(Call call)
    {
        var page = AboutPages.Known(call.Interaction.Option(What));
        return Reply.WithMessage(pages.Make(call, page, number: 0)) with { Outcome = page };
    }
}
