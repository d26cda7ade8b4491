namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>Joins a file that is sent along to its message.</summary>
/// <param name="Id">Its place among the files, from "0"; written as a snowflake, so as text.</param>
/// <param name="Filename">Its name.</param>
public sealed record AttachmentReference(string Id, string Filename);
