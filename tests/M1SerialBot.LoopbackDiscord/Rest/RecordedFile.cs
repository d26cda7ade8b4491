namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A file in a request.</summary>
/// <param name="Field">The field of the form.</param>
/// <param name="Name">The file's name.</param>
/// <param name="ContentType">The media type; null for none.</param>
/// <param name="Size">Its bytes.</param>
public sealed record RecordedFile(string Field, string Name, string? ContentType, int Size);
