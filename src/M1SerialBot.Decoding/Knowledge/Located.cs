namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Something in a file, and where it stands.</summary>
/// <param name="File">The file, below the folder that is read.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Value">The thing itself.</param>
public sealed record Located<T>(string File, string Path, T Value);

/// <summary>Tells where things stand.</summary>
public static class Located
{
    /// <summary>Each item of a list, and where it stands; none where the list is missing.</summary>
    /// <param name="file">The file, below the folder that is read.</param>
    /// <param name="path">The list's JSON path.</param>
    /// <param name="items">The list.</param>
    public static IEnumerable<Located<T>> Each<T>(string file, string path, IReadOnlyList<T>? items) =>
        Placed.Of(items).Select(placed => new Located<T>(file, $"{path}[{placed.At}]", placed.Item));
}
