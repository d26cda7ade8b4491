namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>A file that goes with a message.</summary>
public sealed record FileUpload
{
    /// <summary>Makes one.</summary>
    /// <param name="name">Its name, 1 to 260 characters, without a folder.</param>
    /// <param name="contentType">What it is, such as <c>application/json</c>.</param>
    /// <param name="content">What is in it.</param>
    /// <exception cref="DiscordLimitExceededException">The name is too long or empty.</exception>
    /// <exception cref="ArgumentException">The name holds a folder.</exception>
    public FileUpload(string name, string contentType, ReadOnlyMemory<byte> content)
    {
        Name = DiscordLimit.FileName.Ensure(name);
        if (name.AsSpan().ContainsAny('/', '\\', '"'))
        {
            throw new ArgumentException("A file's name holds no folder and no quotation mark.", nameof(name));
        }

        ContentType = contentType;
        Content = content;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public string ContentType { get; }

    /// <summary>What is in it.</summary>
    public ReadOnlyMemory<byte> Content { get; }
}

/// <summary>Joins a file that is sent along to its message.</summary>
/// <param name="Id">Its place among the files, from "0"; written as a snowflake, so as text.</param>
/// <param name="Filename">Its name.</param>
public sealed record AttachmentReference(string Id, string Filename);
