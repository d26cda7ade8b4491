using System.Globalization;
using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Replies;

/// <summary>What is said. Unless told otherwise it pings nobody.</summary>
public sealed record Message
{
    private const int Ephemeral = 1 << 6;

    /// <summary>The plain text, at most 2,000 characters.</summary>
    /// <exception cref="LimitException">It is too long.</exception>
    public string? Content { get; init => field = Limit.Content.HoldOptional(value); }

    /// <summary>The cards, at most 10, together at most 6,000 characters.</summary>
    /// <exception cref="LimitException">There are too many, or together they are too long.</exception>
    public IReadOnlyList<Embed> Embeds
    {
        get;
        init
        {
            field = Limit.Embeds.Hold(value);
            Limit.EmbedTotal.Hold(value.Sum(embed => embed.Characters));
        }
    } = [];

    /// <summary>The rows under it, at most 5, no two components with one id.</summary>
    /// <exception cref="LimitException">There are too many, or two share an id.</exception>
    public IReadOnlyList<Row> Components
    {
        get;
        init
        {
            field = Limit.Rows.Hold(value);
            var ids = value.SelectMany(row => row.Components).Select(IdOf).OfType<string>().ToList();
            if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Count)
            {
                throw new LimitException("Two components of a message share a custom id.");
            }
        }
    } = [];

    /// <summary>Whom it may ping.</summary>
    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.None;

    /// <summary>Whether only the caller sees it.</summary>
    [JsonIgnore]
    public bool IsPrivate { get; init; }

    /// <summary>The same as Discord wants it.</summary>
    public int Flags => IsPrivate ? Ephemeral : 0;

    /// <summary>The files that go with it, at most 10.</summary>
    /// <exception cref="LimitException">There are too many.</exception>
    [JsonIgnore]
    public IReadOnlyList<FileUpload> Files { get; init => field = Limit.Files.Hold(value); } = [];

    /// <summary>The files as Discord wants them named.</summary>
    public IEnumerable<AttachmentReference> Attachments => Files.Select((file, id) => new AttachmentReference(id.ToString(CultureInfo.InvariantCulture), file.Name));

    private static string? IdOf(Component component) => component switch
    {
        Button button => button.CustomId,
        SelectMenu select => select.CustomId,
        _ => null,
    };
}
