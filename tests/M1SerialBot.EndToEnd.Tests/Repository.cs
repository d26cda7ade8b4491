namespace M1SerialBot.EndToEnd.Tests;

/// <summary>The clone that the tests were built in. The compiler's own file paths would not do: a build for release maps them away.</summary>
internal static class Repository
{
    /// <summary>The full path of something in it.</summary>
    public static string Find(params ReadOnlySpan<string> path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "M1SerialBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine([folder.FullName, .. path]);
    }
}
