namespace M1SerialBot.DiscordApi.Models.Messages;

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
