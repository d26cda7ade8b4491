namespace M1SerialBot.Cli;

/// <summary>How well the cases of one kind were answered.</summary>
/// <param name="Cases">How many there are.</param>
/// <param name="Right">How many were answered with exactly the serials that were expected.</param>
/// <param name="Expected">How many serials were to be found.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Hits">How many of the found ones were expected.</param>
internal readonly record struct CorpusScore(int Cases, int Right, int Expected, int Found, int Hits)
{
    /// <summary>How many of the found serials are right, from 0 to 1; null if none was found.</summary>
    public double? Precision => Found == 0 ? null : (double)Hits / Found;

    /// <summary>How many of the expected serials were found, from 0 to 1; null if none was expected.</summary>
    public double? Recall => Expected == 0 ? null : (double)Hits / Expected;

    /// <summary>The score of one case.</summary>
    public static CorpusScore Of(IReadOnlyList<string> expected, IReadOnlyList<string> found) =>
        new(1, expected.SequenceEqual(found, StringComparer.Ordinal) ? 1 : 0, expected.Count, found.Count, expected.Count - Left(expected, found));

    public static CorpusScore operator +(CorpusScore one, CorpusScore other) => new(
        one.Cases + other.Cases, one.Right + other.Right, one.Expected + other.Expected, one.Found + other.Found, one.Hits + other.Hits);

    // A serial that is expected twice has to be found twice.
    private static int Left(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var left = expected.ToList();
        foreach (var serial in found)
        {
            left.Remove(serial);
        }

        return left.Count;
    }
}
