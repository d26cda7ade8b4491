using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using M1SerialBot.Decoding.Knowledge;

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

/// <summary>What <c>--help</c> says, by ids for its translations: <c>knowledge check</c>, <c>find &lt;text&gt;</c>, <c>find --why</c>, <c>heading.usage</c>.</summary>
internal static class HelpSentences
{
    /// <summary>The library's words for a part of a page. Each stands on a line of its own.</summary>
    public static readonly IReadOnlyList<KnowledgeSentence> Headings =
    [
        new("heading.description", "Description:"),
        new("heading.usage", "Usage:"),
        new("heading.arguments", "Arguments:"),
        new("heading.options", "Options:"),
        new("heading.commands", "Commands:"),
    ];

    /// <summary>Its words for what a call may have.</summary>
    public static readonly IReadOnlyList<KnowledgeSentence> Places = [new("usage.options", "[options]"), new("usage.command", "[command]")];

    /// <summary>Its words for what counts if nothing is given.</summary>
    public static readonly KnowledgeSentence Default = new("default", "[default: {value}]");

    private const string Program = "program";

    /// <summary>Everything that there is to translate.</summary>
    public static IEnumerable<KnowledgeSentence> Of(Command root) =>
        [.. Symbols(root).Select(found => new KnowledgeSentence(found.Id, found.Symbol.Description!)).DistinctBy(sentence => sentence.Id), .. Headings, .. Places, Default];

    /// <summary>Everything that has a description, with its id. An option that several commands share has one id.</summary>
    public static IEnumerable<(string Id, Symbol Symbol)> Symbols(Command root)
    {
        var found = In(root, "").ToList();
        var shared = found.CountBy(each => (each.Name, each.Symbol.Description)).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        return [(Program, root), .. found.Select(each => (each.Path.Length == 0 || shared.Contains((each.Name, each.Symbol.Description)) ? each.Name : $"{each.Path} {each.Name}", each.Symbol))];
    }

    private static IEnumerable<(string Path, string Name, Symbol Symbol)> In(Command command, string path) =>
    [
        .. command.Arguments.Select(argument => (path, $"<{argument.Name}>", (Symbol)argument)),
        .. command.Options.Select(option => (path, option.Name, (Symbol)option)),
        .. command.Subcommands.SelectMany(inner => In(inner, path.Length == 0 ? inner.Name : $"{path} {inner.Name}").Prepend((path, inner.Name, inner))),
    ];
}
