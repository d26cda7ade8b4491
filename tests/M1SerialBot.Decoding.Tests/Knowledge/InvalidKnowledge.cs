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
    public static void Reports(string file, string path, string? json, string issues, string because)
    {
        var knowledge = json is null ? SmallKnowledge.Original.Without(file, path)
            : path.EndsWith("[+]", StringComparison.Ordinal) ? SmallKnowledge.Original.WithItem(file, path[..^3], json)
            : SmallKnowledge.Original.With(file, path, json);
        Reports(knowledge, string.Join("; ", issues.Split("; ").Select(issue => issue.StartsWith('$') ? $"{file} {issue}" : issue)), because);
    }

    public static void Reports(SmallKnowledge knowledge, string issues, string because)
    {
        var result = knowledge.TryLoad();

        Expect.Equal(issues, string.Join("; ", result.Issues.Select(issue => $"{issue.File} {issue.Path}")), $"{because}\n{string.Join('\n', result.Issues)}");
        Assert.False(result.IsLoaded, because);
        Assert.All(result.Issues, issue => Assert.False(string.IsNullOrWhiteSpace(issue.Message), because));
    }
}
