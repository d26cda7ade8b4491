namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Something that keeps files from being loaded.</summary>
/// <param name="File">The file, below the folder that is loaded.</param>
/// <param name="Path">Where in it: a JSON path such as <c>$.bands[2].from</c>, or <c>line 7</c> where the file is no JSON.</param>
/// <param name="Message">What is the matter and what is needed.</param>
public sealed record KnowledgeIssue(string File, string Path, string Message)
{
    /// <summary>Writes the three on a line.</summary>
    public override string ToString() => $"{File} {Path}: {Message}";
}
