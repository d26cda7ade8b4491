using System.CommandLine;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Cli;

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
