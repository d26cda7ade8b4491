using Discord;
using M1SerialBot.DiscordApi.Models.Components;

using Message = M1SerialBot.DiscordApi.Models.Messages.Message;

namespace M1SerialBot.DiscordNet;

/// <summary>Maps messages to Discord.Net's types.</summary>
internal static class MessageMapper
{
    public static Embed[] EmbedsOf(Message message) => [.. message.Embeds.Select(EmbedOf)];

    public static AllowedMentions MentionsOf(Message message) => new(AllowedMentionTypes.None)
    {
        UserIds = [.. (message.AllowedMentions.Users ?? []).Select(user => user.Value)],
    };

    public static MessageComponent ComponentsOf(Message message) => new ComponentBuilder { ActionRows = [.. message.Components.Select(RowOf)] }.Build();

    /// <summary>Replaces everything, files included.</summary>
    public static void Set(MessageProperties properties, Message message)
    {
        properties.Content = message.Content;
        properties.Embeds = EmbedsOf(message);
        properties.Components = ComponentsOf(message);
        properties.AllowedMentions = MentionsOf(message);
        properties.Flags = message.IsPrivate ? MessageFlags.Ephemeral : MessageFlags.None;
        properties.Attachments = new Optional<IEnumerable<FileAttachment>>([]);
    }

    private static Embed EmbedOf(DiscordApi.Models.Messages.Embed embed)
    {
        var builder = new EmbedBuilder { Title = embed.Title, Description = embed.Description, Color = embed.Color is { } color ? new Color((uint)color) : null };
        foreach (var field in embed.Fields)
        {
            builder.AddField(field.Name, field.Value);
        }

        return (embed.Footer is { } footer ? builder.WithFooter(footer.Text) : builder).Build();
    }

    private static ActionRowBuilder RowOf(ActionRow row) => row.Components.Aggregate(new ActionRowBuilder(), (builder, component) => component switch
    {
        // The styles have Discord's numbers in both libraries.
        Button button => builder.WithButton(new ButtonBuilder(button.Label, button.CustomId, (Discord.ButtonStyle)button.Style, button.Url?.AbsoluteUri)),
        StringSelect select => builder.WithSelectMenu(new SelectMenuBuilder(
            select.CustomId,
            [.. select.Options.Select(option => new SelectMenuOptionBuilder(option.Label, option.Value, option.Description, isDefault: option.Default))],
            select.Placeholder)),
        _ => throw new ArgumentException($"A message has no {component.Type}.", nameof(row)),
    });
}
