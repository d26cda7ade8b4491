using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;

namespace M1SerialBot.Cli;

/// <summary><c>--help</c> in the language of the terminal. It's only read, and said, if somebody asks for help.</summary>
internal sealed partial class TranslatedHelp(HelpAction help, CliContext context) : SynchronousCommandLineAction
{
    // The first letters that take two columns.
    private const char FirstWide = '\u1100';

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var words = context.HelpWords(parseResult);
        if (words.Count == 0)
        {
            return help.Invoke(parseResult);
        }

        foreach (var (id, symbol) in HelpSentences.Symbols(parseResult.RootCommandResult.Command).ToList())
        {
            symbol.Description = words.GetValueOrDefault(id, symbol.Description!);
        }

        // The library counts letters, and breaks lines at blanks. A terminal breaks what has none.
        help.MaxWidth = words.Values.Any(text => text.Any(letter => letter >= FirstWide)) ? int.MaxValue : help.MaxWidth;
        var output = parseResult.InvocationConfiguration.Output;
        using var page = new StringWriter();
        parseResult.InvocationConfiguration.Output = page;
        var exit = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(string.Join('\n', page.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => Translate(line, words))).ReplaceLineEndings());
        return exit;
    }

    private static string Translate(string line, IReadOnlyDictionary<string, string> words)
    {
        if (HelpSentences.Headings.FirstOrDefault(heading => heading.Text == line) is { } found)
        {
            return words.GetValueOrDefault(found.Id, line);
        }

        foreach (var place in HelpSentences.Places)
        {
            line = line.Replace(place.Text, words.GetValueOrDefault(place.Id, place.Text), StringComparison.Ordinal);
        }

        return Default().Replace(line, given => words.GetValueOrDefault(HelpSentences.Default.Id, HelpSentences.Default.Text).Replace("{value}", given.Groups[1].Value, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[default: (.*)\]$")]
    private static partial Regex Default();
}
