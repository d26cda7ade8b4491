using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

/// <summary>Breaks the small knowledge in one place and holds what is reported against what should be.</summary>
internal static class InvalidKnowledge
{
    /// <summary>Sets, adds (<c>[+]</c> behind the path) or, with null, removes what is at a path, and expects exactly these issues.</summary>
    /// <param name="file">The file to break.</param>
    /// <param name="path">Where in it.</param>
    /// <param name="json">What to put there; null to take away.</param>
    /// <param name="issues">Each issue's file and path, in order; a path alone stands for one in the broken file.</param>
    /// <param name="because">Why.</param>
    public static void Reports(string file, string path, string? json, string issues, string because) =>
        Reports(SmallKnowledge.Original.Changed(file, path, json), string.Join("; ", issues.Split("; ").Select(issue => issue.StartsWith('$') ? $"{file} {issue}" : issue)), because);

    public static void Reports(SmallKnowledge knowledge, string issues, string because)
    {
        var result = knowledge.TryLoad();

        Expect.Equal(issues, string.Join("; ", result.Issues.Select(issue => $"{issue.File} {issue.Path}")), $"{because}\n{string.Join('\n', result.Issues)}");
        Assert.False(result.IsLoaded, because);
        Assert.True(result.Decoder is null, because);
        Assert.All(result.Issues, issue => Assert.False(string.IsNullOrWhiteSpace(issue.Message), because));
    }

    /// <summary>Breaks the same places and expects exactly these messages.</summary>
    /// <param name="file">The file to break.</param>
    /// <param name="path">Where in it.</param>
    /// <param name="json">What to put there; null to take away.</param>
    /// <param name="messages">Each issue's message, in order.</param>
    /// <param name="because">Why.</param>
    public static void Says(string file, string path, string? json, string messages, string because) => Says(SmallKnowledge.Original.Changed(file, path, json), messages, because);

    public static void Says(SmallKnowledge knowledge, string messages, string because) =>
        Expect.Equal(messages, string.Join(' ', knowledge.TryLoad().Issues.Select(issue => issue.Message)), because);
}
