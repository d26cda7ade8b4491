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

/// <summary>The mentions that ping: none, or one user. Never a role or everyone.</summary>
public sealed record AllowedMentions
{
    private AllowedMentions(Snowflake? user) => Users = user is { } id ? [id] : null;

    /// <summary>Pings nobody.</summary>
    public static AllowedMentions None { get; } = new((Snowflake?)null);

    /// <summary>The kinds of mentions that ping: none.</summary>
    public IReadOnlyList<string> Parse { get; } = [];

    /// <summary>The users whose mention pings; null for none.</summary>
    public IReadOnlyList<Snowflake>? Users { get; }

    /// <summary>Pings one user.</summary>
    /// <param name="user">The user.</param>
    public static AllowedMentions Only(Snowflake user) => new(user);
}

/// <summary>A file that is sent with a message.</summary>
public sealed record FileUpload
{
    /// <summary>Creates a file.</summary>
    /// <param name="name">The file name, 1 to 260 characters, without a folder.</param>
    /// <param name="contentType">The media type, such as <c>application/json</c>.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="DiscordLimitExceededException">The name is too long or empty.</exception>
    /// <exception cref="ArgumentException">The name has a folder or a quotation mark.</exception>
    public FileUpload(string name, string contentType, ReadOnlyMemory<byte> content)
    {
        Name = DiscordLimit.FileName.Ensure(name);
        if (name.AsSpan().ContainsAny('/', '\\', '"'))
        {
            throw new ArgumentException("A file name can't have a folder or a quotation mark.", nameof(name));
        }

        ContentType = contentType;
        Content = content;
    }

    /// <summary>The file name.</summary>
    public string Name { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>What a picture shows, for those who can't see it; at most 1,024 characters.</summary>
    /// <exception cref="DiscordLimitExceededException">It is too long.</exception>
    public string? Description { get; init => field = DiscordLimit.FileDescription.EnsureOptional(value); }
}

/// <summary>Connects a message with one of its files.</summary>
/// <param name="Id">The file's index, from "0". A snowflake, so it's a string.</param>
/// <param name="Filename">The file name.</param>
/// <param name="Description">What it shows, if it's a picture.</param>
public sealed record AttachmentReference(string Id, string Filename, string? Description);
