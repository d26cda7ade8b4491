namespace M1SerialBot.DiscordApi.Replies;

/// <summary>Joins a file that is sent along to its message.</summary>
/// <param name="Id">Its place among the files, from 0.</param>
/// <param name="Filename">Its name.</param>
public sealed record AttachmentReference(int Id, string Filename);
