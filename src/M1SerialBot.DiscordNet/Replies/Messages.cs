using Discord;
using M1SerialBot.DiscordApi.Models.Components;

using Message = M1SerialBot.DiscordApi.Models.Messages.Message;

namespace M1SerialBot.DiscordNet.Replies;

/// <summary>Says a message in Discord.Net's words.</summary>
internal static class Messages
{
    /// <summary>Its embeds.</summary>
    public static Discord.Embed[] EmbedsOf(Message message) => [.. message.Embeds.Select(EmbedOf)];

    /// <summary>Whom it may ping.</summary>
    public static Discord.AllowedMentions MentionsOf(Message message) => new(AllowedMentionTypes.None)
    {
        UserIds = [.. (message.AllowedMentions.Users ?? []).Select(user => user.Value)],
    };

    /// <summary>Its buttons and lists.</summary>
    public static MessageComponent ComponentsOf(Message message) => new ComponentBuilder { ActionRows = [.. message.Components.Select(RowOf)] }.Build();

    /// <summary>Puts it in the place of another; without files, whatever files that had are gone.</summary>
    public static void Fill(MessageProperties properties, Message message)
    {
        properties.Content = message.Content;
        properties.Embeds = EmbedsOf(message);
        properties.Components = ComponentsOf(message);
        properties.AllowedMentions = MentionsOf(message);
        properties.Flags = message.IsPrivate ? MessageFlags.Ephemeral : MessageFlags.None;
        properties.Attachments = new Optional<IEnumerable<FileAttachment>>([]);
    }

    private static Discord.Embed EmbedOf(DiscordApi.Models.Messages.Embed embed)
    {
        var builder = new EmbedBuilder { Title = embed.Title, Description = embed.Description, Color = embed.Color is { } color ? new Color((uint)color) : null };
        foreach (var field in embed.Fields)
        {
            builder.AddField(field.Name, field.Value);
        }

        return (embed.Footer is { } footer ? builder.WithFooter(footer.Text) : builder).Build();
    }

    private static ActionRowBuilder RowOf(ActionRow row)
    {
        var builder = new ActionRowBuilder();
        foreach (var component in row.Components)
        {
            builder = component switch
            {
                Button button => builder.WithButton(ButtonOf(button)),
                StringSelect menu => builder.WithSelectMenu(MenuOf(menu)),
                _ => throw new NotSupportedException($"A message holds no {component.Type}."),
            };
        }

        return builder;
    }

    // The styles have the numbers that Discord gives them, here and there.
    private static ButtonBuilder ButtonOf(Button button) =>
        new(button.Label, button.CustomId, (Discord.ButtonStyle)button.Style, button.Url?.AbsoluteUri);

    private static SelectMenuBuilder MenuOf(StringSelect menu) => new(
        menu.CustomId,
        [.. menu.Options.Select(option => new SelectMenuOptionBuilder(option.Label, option.Value, option.Description, isDefault: option.Default))],
        menu.Placeholder);
}
