namespace M1SerialBot.Tests.Checklist;

/// <summary>Breaks the small checklist, and checks the reported issues.</summary>
internal static class InvalidChecklist
{
    /// <summary>Changes the value at a path, and expects exactly these issues. A path without a file is in the changed file.</summary>
    public static void Breaks(string file, string path, string? json, string issues, string because) =>
        Reports(
            SmallChecklist.Original.With(file, path, json),
            string.Join("; ", issues.Split("; ").Select(issue => issue.StartsWith('$') ? $"checklist/{file} {issue}" : issue)),
            because);

    /// <summary>Expects exactly these issues, each with its file and path, in order.</summary>
    public static void Reports(SmallChecklist broken, string expected, string because)
    {
        var (checklist, issues) = broken.Load();

        var found = string.Join("; ", issues.Select(issue => $"{issue.File} {issue.Path}"));
        Assert.True(expected == found, $"{because}\nExpected: {expected}\nActual:   {found}\n{string.Join('\n', issues)}");
        Assert.Null(checklist);
        Assert.All(issues, issue => Assert.False(string.IsNullOrWhiteSpace(issue.Message), because));
    }
}
