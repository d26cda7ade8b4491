using System.Globalization;
using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>A message to send. By default it pings nobody.</summary>
public sealed record Message
{
    private const int Ephemeral = 1 << 6;

    /// <summary>The text, at most 2,000 characters.</summary>
    /// <exception cref="DiscordLimitExceededException">It's too long.</exception>
    public string? Content { get; init => field = DiscordLimit.Content.EnsureOptional(value); }

    /// <summary>The embeds, at most 10, with at most 6,000 characters together.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many, or they're too long together.</exception>
    public IReadOnlyList<Embed> Embeds
    {
        get;
        init
        {
            field = DiscordLimit.Embeds.Ensure(value);
            DiscordLimit.EmbedTotal.Ensure(value.Sum(embed => embed.Characters));
        }
    } = [];

    /// <summary>The rows of components, at most 5, with distinct custom ids.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many, or two components share a custom id.</exception>
    public IReadOnlyList<ActionRow> Components
    {
        get;
        init
        {
            field = DiscordLimit.Rows.Ensure(value);
            var ids = value.SelectMany(row => row.Components).Select(IdOf).OfType<string>().ToList();
            if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Count)
            {
                throw new DiscordLimitExceededException("Two components of a message share a custom id.");
            }
        }
    } = [];

    /// <summary>The mentions that ping.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Whether it's ephemeral: only the user sees it.</summary>
    [JsonIgnore]
    public bool IsPrivate { get; init; }

    /// <summary>The message flags.</summary>
    public int Flags => IsPrivate ? Ephemeral : 0;

    /// <summary>The files, at most 10.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    [JsonIgnore]
    public IReadOnlyList<FileUpload> Files { get; init => field = DiscordLimit.Files.Ensure(value); } = [];

    /// <summary>The files as Discord wants them named.</summary>
    public IEnumerable<AttachmentReference> Attachments => Files.Select((file, id) => new AttachmentReference(id.ToString(CultureInfo.InvariantCulture), file.Name, file.Description));

    private static string? IdOf(Component component) => component switch
    {
        Button button => button.CustomId,
        StringSelect select => select.CustomId,
        _ => null,
    };
}
