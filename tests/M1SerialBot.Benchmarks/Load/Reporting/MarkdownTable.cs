using System.Text;

namespace M1SerialBot.Benchmarks.Load.Reporting;

/// <summary>The table, in Markdown.</summary>
internal static class MarkdownTable
{
    private const string Begin = "<!-- measured -->";
    private const string End = "<!-- end -->";

    /// <summary>Writes it.</summary>
    /// <param name="columns">The bots.</param>
    /// <param name="ratios">Which bot is to be compared with which, by their places.</param>
    public static string Of(IReadOnlyList<Column> columns, IReadOnlyList<(int Of, int To)> ratios)
    {
        var medians = columns.Select(column => column.Median).ToList();
        var table = new StringBuilder();
        Line(table, ["", .. columns.Select(column => column.Name), .. ratios.Select(ratio => $"{columns[ratio.Of].Name} : {columns[ratio.To].Name}")]);
        Line(table, ["---", .. Enumerable.Repeat("---", columns.Count + ratios.Count)]);
        foreach (var row in Row.All.Where(row => medians.Any(figures => row.Show(figures).Length > 0)))
        {
            Line(table, [row.Name, .. medians.Select(row.Show), .. ratios.Select(ratio => row.Compare(medians[ratio.Of], medians[ratio.To]))]);
        }

        return table.ToString();
    }

    /// <summary>Puts it into a document, in the place of the one before.</summary>
    /// <exception cref="LoadException">The document has no place for it.</exception>
    public static void WriteInto(string file, string measured)
    {
        var document = File.ReadAllText(file);
        var (begin, end) = (document.IndexOf(Begin, StringComparison.Ordinal), document.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new LoadException($"{file} has no {Begin} and {End} to write between.");
        }

        File.WriteAllText(file, $"{document[..(begin + Begin.Length)]}\n\n{measured.Trim()}\n\n{document[end..]}");
    }

    private static void Line(StringBuilder table, IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
