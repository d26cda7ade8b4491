namespace M1SerialBot.Decoding.Knowledge;

/// <summary>One file, as it was read by whoever may read files.</summary>
/// <param name="Path">Where it lies below the folder that is loaded, with forward slashes: <c>formats/sequence.json</c>.</param>
/// <param name="Text">Its whole text.</param>
public sealed record KnowledgeFile(string Path, string Text);
