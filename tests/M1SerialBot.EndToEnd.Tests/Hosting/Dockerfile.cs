using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What stands in a Dockerfile, as far as ours goes: whatever else there can be is refused, not passed over.</summary>
internal sealed partial class Dockerfile
{
    private static readonly HashSet<string> Known = ["ARG", "COPY", "ENTRYPOINT", "ENV", "FROM", "HEALTHCHECK", "LABEL", "RUN", "USER", "WORKDIR"];

    private Dockerfile(IReadOnlyList<Stage> stages, IReadOnlyDictionary<string, string> arguments)
    {
        Stages = stages;
        Arguments = arguments;
    }

    /// <summary>Its stages, in order; the last is the image.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>What is declared before the first of them, for whichever stage declares it again.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>Ours.</summary>
    public static Dockerfile Ours() => Parse(File.ReadAllText(Repository.Find("Dockerfile")));

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">Something in it is not known here.</exception>
    public static Dockerfile Parse(string text)
    {
        var stages = new List<Stage>();
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        var steps = new List<Instruction>();
        foreach (var instruction in Instructions(text))
        {
            if (instruction.Keyword == "FROM")
            {
                steps = [];
                stages.Add(Begin(instruction, variables, steps));
            }
            else if (stages.Count > 0)
            {
                steps.Add(instruction);
            }
            else if (instruction.Keyword == "ARG")
            {
                var (name, value) = instruction.Pairs.Single();
                variables[name] = value;
            }
            else
            {
                throw new FormatException($"{instruction.Keyword} stands before the first FROM.");
            }
        }

        return new Dockerfile(stages, variables);
    }

    /// <summary>Finds a stage; null where the name is that of an image.</summary>
    public Stage? Find(string name) => Stages.FirstOrDefault(stage => stage.Name == name);

    /// <summary>A stage with the steps of every stage that it starts from.</summary>
    public Stage Whole(Stage stage)
    {
        if (Find(stage.Base) is not { } basis)
        {
            return stage;
        }

        var whole = Whole(basis);
        return stage with { Base = whole.Base, Instructions = [.. whole.Instructions, .. stage.Instructions] };
    }

    /// <summary>Puts values in the place of variables.</summary>
    /// <exception cref="FormatException">One of them has not been declared.</exception>
    public static string Expand(string text, IReadOnlyDictionary<string, string> variables) => Variable().Replace(text, match =>
        variables.TryGetValue(match.Groups["name"].Value, out var value) ? value : throw new FormatException($"{match.Value} is not declared."));

    private static Stage Begin(Instruction from, Dictionary<string, string> variables, List<Instruction> steps) =>
        from.Words.Where(word => !word.StartsWith("--platform=", StringComparison.Ordinal)).ToList() is [var image, "AS", var name]
            ? new Stage(Expand(image, variables), name, steps)
            : throw new FormatException($"FROM {from.Arguments}: a base, AS and a name are wanted.");

    private static IEnumerable<Instruction> Instructions(string text)
    {
        var joined = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            joined += line.TrimEnd('\\');
            if (line[^1] != '\\')
            {
                yield return Read(joined);
                joined = "";
            }
        }

        if (joined.Length > 0)
        {
            throw new FormatException($"\"{joined}\" goes on after the end.");
        }
    }

    private static Instruction Read(string line)
    {
        var parts = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 && Known.Contains(parts[0]) ? new Instruction(parts[0], parts[1]) : throw new FormatException($"\"{line}\" is not known here.");
    }

    [GeneratedRegex(@"\$\{(?<name>\w+)\}|\$(?<name>\w+)")]
    private static partial Regex Variable();
}
