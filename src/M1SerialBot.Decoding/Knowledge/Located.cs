namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Something in a file, and where it stands.</summary>
/// <param name="File">The file, below the folder that is read.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Value">The thing itself.</param>
public sealed record Located<T>(string File, string Path, T Value);
