namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>The raw text of a file in the content folder.</summary>
/// <param name="Path">Its path below the folder that is loaded, with forward slashes: <c>formats/sequence.json</c>.</param>
/// <param name="Text">Its whole text.</param>
public sealed record ContentFile(string Path, string Text);
