namespace M1SerialBot.Configuration;

/// <summary>A source that is named outside the knowledge, and where.</summary>
/// <param name="File">The file, below the config folder.</param>
/// <param name="Path">Where in it: a JSON path or a line.</param>
/// <param name="Source">The id of the source.</param>
internal sealed record CitedSource(string File, string Path, string Source);
