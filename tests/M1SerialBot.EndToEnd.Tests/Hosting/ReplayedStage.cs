using System.Diagnostics;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>A stage of a Dockerfile as a folder.</summary>
internal sealed class ReplayedStage(string root)
{
    /// <summary>The folder that stands for the stage's <c>/</c>.</summary>
    public string Root { get; } = root;

    /// <summary>The stage's working directory, as it is called inside.</summary>
    public string WorkingDirectory { get; set; } = "/";

    /// <summary>What ENV sets.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>Where something inside it really is.</summary>
    public string Find(string path) => Path.GetFullPath(Path.Join(Root, path.StartsWith('/') ? path : Path.Join(WorkingDirectory, path)));

    /// <summary>How a program inside it is started, with nothing set that is not set in the image.</summary>
    public ProcessStartInfo StartInfo(params IReadOnlyList<string> command)
    {
        var start = BuiltProgram.StartInfo();
        start.ArgumentList.Clear();
        foreach (var word in command.Skip(1))
        {
            start.ArgumentList.Add(word.StartsWith('/') ? Find(word) : word);
        }

        start.FileName = command[0].StartsWith('/') ? Find(command[0]) : command[0];
        start.WorkingDirectory = Find(".");
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("DISCORD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
