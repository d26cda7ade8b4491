using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>Takes the steps of a Dockerfile in a folder for each stage, without an engine: what runs is the SDK of this machine, whatever the base.</summary>
/// <param name="file">The Dockerfile.</param>
/// <param name="context">The folder that COPY copies from, already without what is ignored.</param>
/// <param name="scratch">Where the stages' folders go.</param>
/// <param name="runs">Whether RUN is run too.</param>
internal sealed partial class Replay(Dockerfile file, string context, string scratch, bool runs)
{
    // A publish takes one minute on an idle machine of two cores.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, ReplayedStage> _done = new(StringComparer.Ordinal);

    /// <summary>Replays a stage, and whatever it needs.</summary>
    public async Task<ReplayedStage> RunAsync(string name)
    {
        if (!_done.TryGetValue(name, out var replayed))
        {
            replayed = new ReplayedStage(Directory.CreateDirectory(Path.Combine(scratch, name)).FullName);
            await ApplyAsync(file.Find(name) ?? throw new FormatException($"There is no stage {name}."), replayed);
            _done[name] = replayed;
        }

        return replayed;
    }

    private async Task ApplyAsync(Stage stage, ReplayedStage replayed)
    {
        if (file.Find(stage.Base) is { } basis)
        {
            await ApplyAsync(basis, replayed);
        }

        // What ARG declares ends with its stage.
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in stage.Instructions)
        {
            var variables = arguments.Concat(replayed.Environment).ToDictionary(StringComparer.Ordinal);
            switch (step.Keyword)
            {
                case "ARG":
                    var (argument, otherwise) = step.Pairs.Single();
                    arguments[argument] = argument == "TARGETARCH" ? Architecture() : file.Arguments.GetValueOrDefault(argument, otherwise);
                    break;
                case "ENV":
                    foreach (var (name, value) in step.Pairs)
                    {
                        replayed.Environment[name] = Dockerfile.Expand(value, variables);
                    }

                    break;
                case "WORKDIR":
                    replayed.WorkingDirectory = step.Arguments;
                    Directory.CreateDirectory(replayed.Find("."));
                    break;
                case "COPY":
                    await CopyAsync(step, replayed);
                    break;
                case "RUN" when runs:
                    await RunAsync(step, replayed, variables);
                    break;
                default:
                    // Says how the image is started, and does nothing to it.
                    break;
            }
        }
    }

    private async Task CopyAsync(Instruction step, ReplayedStage to)
    {
        const string from = "--from=";
        var words = step.Words.ToList();
        Func<string, string> find = path => Path.Combine(context, path);
        if (words[0].StartsWith(from, StringComparison.Ordinal))
        {
            find = (await RunAsync(words[0][from.Length..])).Find;
            words.RemoveAt(0);
        }

        foreach (var source in words[..^1].Select(find))
        {
            if (Directory.Exists(source))
            {
                FileTree.Copy(source, to.Find(words[^1]), FileTree.Of(source));
            }
            else
            {
                var folder = words[^1].EndsWith('/') ? to.Find(words[^1]) : throw new FormatException($"COPY {step.Arguments}: a folder to copy into ends with a slash.");
                FileTree.Copy(Path.GetDirectoryName(source)!, folder, [Path.GetFileName(source)]);
            }
        }
    }

    private static async Task RunAsync(Instruction step, ReplayedStage stage, Dictionary<string, string> variables)
    {
        if (AbsolutePath().Match(step.Arguments) is { Success: true } path)
        {
            throw new FormatException($"RUN {step.Arguments}: {path.Value.Trim()} would be a path of this machine.");
        }

        // A shell would take one that is not declared for empty.
        var start = stage.StartInfo("sh", "-c", Dockerfile.Expand(step.Arguments, variables));
        start.Environment["PATH"] = $"{Path.GetDirectoryName(BuiltProgram.StartInfo().FileName)}:{start.Environment["PATH"]}".TrimStart(':');
        // No process may stay behind that keeps the output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        var ended = await BuiltProgram.RunAsync(start, input: "", Patience);
        Assert.SkipWhen(MissingPack().IsMatch(ended.Output), "The package index has no runtime or compiler for containers.");
        Assert.True(ended.ExitCode == 0, $"RUN {step.Arguments} ended with {ended.ExitCode}:\n{ended.Output}\n{ended.Error}");
    }

    private static string Architecture() => RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => "amd64",
        System.Runtime.InteropServices.Architecture.Arm64 => "arm64",
        var other => throw new PlatformNotSupportedException($"There is no image for {other}."),
    };

    [GeneratedRegex(@"(?:^|[\s=""'])/\w\S*")]
    private static partial Regex AbsolutePath();

    [GeneratedRegex(@"NU110[12].*Microsoft\.(?:NETCore|AspNetCore)\.App\.(?:Crossgen2|Runtime)")]
    private static partial Regex MissingPack();
}
