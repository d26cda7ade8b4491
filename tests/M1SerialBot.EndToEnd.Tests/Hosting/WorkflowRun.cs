using System.Diagnostics;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>
/// A job's commands, run by bash in a small repository with this one's config and page. <c>gh</c> only notes what it's given, and <c>dotnet</c>
/// starts the program that's tested.
/// </summary>
internal sealed class WorkflowRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("m1-workflow-").FullName;
    private readonly Dictionary<string, string> _expressions;

    private WorkflowRun(Dictionary<string, string> expressions) => _expressions = expressions;

    /// <summary>The repository's work tree.</summary>
    public string Clone => Path.Combine(_folder, "clone");

    /// <summary>What the run's page shows.</summary>
    public string Summary => File.ReadAllText(Path.Combine(_folder, "summary.md"));

    /// <summary>How often <c>gh</c> was called with what, and the file that it was given, if any.</summary>
    public IReadOnlyList<(string Arguments, string? Body)> Calls => [.. Directory.GetFiles(Path.Combine(_folder, "calls"), "*.arguments").Order(StringComparer.Ordinal)
        .Select(file => (File.ReadAllText(file).TrimEnd('\n'), Path.ChangeExtension(file, "body") is var body && File.Exists(body) ? File.ReadAllText(body) : null))];

    /// <summary>Makes the repository.</summary>
    /// <param name="expressions">What stands for each <c>${{ }}</c> of the steps' environments.</param>
    public static async Task<WorkflowRun> PrepareAsync(Dictionary<string, string> expressions)
    {
        var run = new WorkflowRun(expressions);
        var program = BuiltProgram.StartInfo();
        var command = string.Join(' ', program.ArgumentList.Prepend(Find(program.FileName)).Select(part => $"'{part}'"));
        await run.BashAsync($"""
            mkdir bin calls temp clone clone/docs clone/docs/pictures
            touch summary.md
            cat >bin/gh <<'END'
            #!/usr/bin/env bash
            call="$CALLS/$(printf '%03d' "$(ls "$CALLS" | wc -l)")"
            printf '%s\n' "$*" >"$call.arguments"
            while [ $# -gt 0 ]; do [ "$1" != --body-file ] || cp "$2" "$call.body"; shift; done
            ! grep -q '^pr view' "$call.arguments"
            END
            cat >bin/dotnet <<'END'
            #!/usr/bin/env bash
            [ "$1" = run ] || exit 0
            while [ "$1" != -- ]; do shift; done
            shift
            exec {command} "$@"
            END
            chmod +x bin/gh bin/dotnet
            git init -q --bare origin.git
            cp -r '{Repository.Find("config")}' clone/config
            cp '{Repository.Find("docs", "evidence.md")}' clone/docs/
            cp '{Repository.Find("docs", "pictures", "evidence.svg")}' clone/docs/pictures/
            cd clone
            git init -q -b main
            git add -A
            git -c user.name=Owner -c user.email=owner@example.org commit -q -m Begin
            git remote add origin ../origin.git
            """, run._folder, []);
        return run;
    }

    /// <summary>Runs the steps of a job that are commands, until one fails.</summary>
    /// <returns>The exit code of the last one that ran, and what all of them wrote.</returns>
    public async Task<Ended> RunAsync(string job)
    {
        var steps = Assert.IsType<YamlSequenceNode>(YamlFile.At(YamlFile.At(YamlFile.At(YamlFile.Read(".github", "workflows", "sighting.yml").Root, "jobs"), job), "steps"));
        var ended = new Ended(0, "", "");
        foreach (var step in steps)
        {
            // What a pull request is compared with lies in a folder of its own.
            if (YamlFile.TextAt(YamlFile.At(step, "with"), "path") is { } path)
            {
                await BashAsync($"mkdir {path}; git archive main | tar -x -C {path}", Clone, []);
            }

            if (YamlFile.TextAt(step, "run") is { } commands && ended.ExitCode == 0)
            {
                var environment = YamlFile.At(step, "env") is YamlMappingNode variables ? variables.Children.Keys.Select(key => ((YamlScalarNode)key).Value!) : [];
                ended = await BashAsync(commands, Clone, environment.Select(name => (name, Filled(YamlFile.TextAt(YamlFile.At(step, "env"), name)!))));
            }
        }

        return ended;
    }

    /// <summary>Runs git in the repository.</summary>
    public async Task<string> GitAsync(string arguments) => (await BashAsync($"git {arguments}", Clone, [])).Output;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Find(string program) => Path.IsPathRooted(program) ? program
        : Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).First(File.Exists);

    private string Filled(string value) => value.StartsWith("${{", StringComparison.Ordinal) ? _expressions[value[3..^2].Trim()] : value;

    private async Task<Ended> BashAsync(string commands, string folder, IEnumerable<(string Name, string Value)> environment)
    {
        var script = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}.sh"));
        await File.WriteAllTextAsync(script, commands);
        var start = new ProcessStartInfo("bash", ["-e", script])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{Path.Combine(_folder, "bin")}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["CALLS"] = Path.Combine(_folder, "calls");
        start.Environment["RUNNER_TEMP"] = Path.Combine(_folder, "temp");
        start.Environment["GITHUB_STEP_SUMMARY"] = Path.Combine(_folder, "summary.md");
        start.Environment["GITHUB_REPOSITORY"] = "owner/bot";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return await BuiltProgram.RunAsync(start, input: "", TimeSpan.FromMinutes(3));
    }
}
