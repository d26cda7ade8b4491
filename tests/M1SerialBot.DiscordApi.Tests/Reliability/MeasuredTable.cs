using System.Text;

namespace M1SerialBot.DiscordApi.Tests.Reliability;

/// <summary>A table of docs/reliability.md, whose figures the tests write when <c>docs/measure-reliability</c> asks them to.</summary>
/// <remarks>It begins after <c>&lt;!-- measured: NAME --&gt;</c> with its head; each row is named by its first column.</remarks>
internal sealed class MeasuredTable(string name)
{
    /// <summary>Set to anything to have figures written.</summary>
    public const string Variable = "M1_MEASURE";

    private static readonly Lock Writing = new();

    /// <summary>The names of its rows, in order.</summary>
    public IReadOnlyList<string> Rows
    {
        get
        {
            var lines = Read();
            return [.. Enumerable.Range(First(lines), Count(lines)).Select(line => NameOf(lines[line]))];
        }
    }

    /// <summary>Writes what was measured into its row, where that is asked for.</summary>
    /// <param name="row">The row's name; it is added where it is missing.</param>
    /// <param name="figures">The other columns.</param>
    public void Measured(string row, params IEnumerable<string> figures)
    {
        var text = $"| {row} | {string.Join(" | ", figures)} |";
        TestContext.Current.TestOutputHelper?.WriteLine(text);
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
        {
            return;
        }

        lock (Writing)
        {
            var lines = Read();
            var at = lines.FindIndex(First(lines), Count(lines), line => NameOf(line) == row);
            if (at < 0)
            {
                lines.Insert(First(lines) + Count(lines), text);
            }
            else
            {
                lines[at] = text;
            }

            File.WriteAllText(Document(), string.Join('\n', lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string NameOf(string line) => line.Split('|')[1].Trim();

    private static List<string> Read() => [.. File.ReadAllText(Document()).ReplaceLineEndings("\n").Split('\n')];

    // Behind the mark, the head and the line under it.
    private int First(List<string> lines)
    {
        var mark = lines.IndexOf($"<!-- measured: {name} -->");
        return mark < 0 ? throw new InvalidOperationException($"docs/reliability.md has no table \"{name}\".") : mark + 3;
    }

    private int Count(List<string> lines) => lines.Skip(First(lines)).TakeWhile(line => line.StartsWith('|')).Count();

    private static string Document()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "M1SerialBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "docs", "reliability.md");
    }
}
