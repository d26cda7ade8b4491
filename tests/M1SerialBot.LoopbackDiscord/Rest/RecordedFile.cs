namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A file that came with a request.</summary>
/// <param name="Field">The field of the form.</param>
/// <param name="Name">The file's name.</param>
/// <param name="ContentType">What it is said to be; null where nothing is said.</param>
/// <param name="Size">Its bytes.</param>
public sealed record RecordedFile(string Field, string Name, string? ContentType, int Size);
