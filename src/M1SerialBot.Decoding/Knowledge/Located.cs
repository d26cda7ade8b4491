namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Something in the knowledge, and where it stands.</summary>
/// <param name="File">The file, below the knowledge folder.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Value">The thing itself.</param>
internal sealed record Located<T>(string File, string Path, T Value);
