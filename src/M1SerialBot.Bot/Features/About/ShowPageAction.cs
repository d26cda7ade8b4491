using System.Globalization;
using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.About;

/// <summary>Turns the pages of what the bot tells about itself.</summary>
internal sealed class ShowPageAction(AboutPages pages) : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.ShowPage;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        var page = AboutPages.Known(id[0]);
        var number = int.TryParse(id[1], NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
        return Reply.UpdateMessage(pages.Make(call, page, number)) with { Outcome = page };
    }
}
