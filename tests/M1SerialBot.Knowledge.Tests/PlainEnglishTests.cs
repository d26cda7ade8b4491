using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using M1SerialBot.Cli;
using M1SerialBot.Content;
using M1SerialBot.Hosting;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>Habits that keep coming back, and don't belong in anything that people read.</summary>
public sealed partial class PlainEnglishTests
{
    private static readonly string[] HelpPages =
    [
        "", "decode", "compare", "find", "listing", "claims", "claim", "faq", "checklist", "knowledge", "knowledge check", "knowledge translated", "knowledge schema",
        "evidence", "evidence backtest", "evidence add", "evidence changes", "evidence page",
        "commands", "config", "health", "doctor", "policy", "policy privacy", "policy terms", "preview",
    ];

    // "carried" says how the program handles a claim, and "locator" is a place in a source: both are for editors.
    private static readonly string[] ForEditors = ["$schema", "locator", "carried"];

    public static TheoryData<string, string, string> Habits() => new()
    {
        { @"\b(is|are|was|were) told\b(?! (apart|to)\b)", "say, show, give", "word for word from another language" },
        { @"\btells? (whether|of|what|when)\b", "say, show, describe", "word for word from another language" },
        { @"\bit('s| is) said\b|\bsaid of\b", "supposedly", "who says it?" },
        { @"\bby the (running number|same report|folklore)\b", "going by, according to", "\"by\" names who did it" },
        { @"\bspeaks? against\b", "says otherwise, contradicts", "word for word from another language" },
        { @"\bstands? by\b", "supports", "it means to be loyal" },
        { @"\bthe matter\b", "wrong", "stiff" },
        { @"\bcomes? along\b", "is included", "word for word from another language" },
        { @"\bat the seller's\b", "in person", "the seller's what?" },
        { @"\byounger\b", "newer", "parts don't age like people" },
        { @"\banew\b|\bhenceforth\b|\bthereof\b|\bwhereupon\b", "again, and plain words", "archaic" },
        { @"\b(nobody|nothing|none|all) save\b|\bsave for\b", "except", "archaic" },
        { @"\bsome \d", "about", "archaic" },
        { @"\bscarce and dear\b|\bfor ever\b", "rare and expensive, forever", "archaic" },
        { @"\b(a|the) dim one\b|\bone that is worn\b", "a dim screen, a worn screen", "a pronoun for what the reader doesn't have in mind" },
        { @"(?<!there )\b(is|are) no (serial|rack|keyboard|clue|fault)s?\b", "isn't a", "word for word from another language" },
        { @"\b(bands?|windows?|(other|first|leading|the) readings?)\b", "number range, date range, estimate", "our own jargon" },
        { @"\b(mains|power|audio) leads?\b", "cable", "to lead has other meanings here" },
        { @"(?<!power )\bsupply\b(?! voltage)", "power supply", "supply of what?" },
        { @"\b(number|reset|function) keys\b|\bkey combination\b", "buttons", "a piano has keys" },
        { @"\bmachine-written\b", "AI-written", "nobody says so" },
        { @"\bwhoever\b|\bwhosoever\b", "anyone who, the person who", "stiff" },
        { @"\bset out from\b|\borigin article\b", "one AI-written web article", "a garden path, and our own jargon" },
        { @"\bends? with \d", "exits with", "that's what it's called" },
        { @"\bto try out\b|\bis not sound\b", "preview, has errors", "word for word from another language" },
    };

    [Theory]
    [MemberData(nameof(Habits))]
    public async Task Nothing_that_people_read_says_it(string habit, string instead, string because)
    {
        var found =
            from text in await TextsAsync()
            from match in Regex.Matches(Placeholder().Replace(text.Words, ""), habit, RegexOptions.IgnoreCase)
            select $"{text.Place}: \"{match.Value}\" ({because}); write {instead}.";

        Assert.Empty(found);
    }

    [Fact]
    public async Task Every_kind_of_text_is_looked_at()
    {
        var places = (await TextsAsync()).Select(text => text.Place.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            new HashSet<string>(["texts/en.json", "knowledge/sources.json", "knowledge/formats/sequence.json", "checklist/power.json", "faq", "main.js", "index.html", "--help"]),
            places);
    }

    private static readonly string[] Folders = ["texts", "knowledge", "checklist"];

    private static async Task<IReadOnlyList<(string Place, string Words)>> TextsAsync()
    {
        var config = ContentLoader.BundledPath;
        return
        [
            .. Folders
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(config, folder), "*.json", SearchOption.AllDirectories))
                .SelectMany(file => Strings(JsonNode.Parse(File.ReadAllText(file))!, Path.GetRelativePath(config, file).Replace('\\', '/'))),
            .. RealKnowledge.Faq.Topics.Select(topic => ($"faq {topic.Slug}", $"{topic.Title}\n{topic.Body}")),
            .. Page(),
            .. await Task.WhenAll(HelpPages.Select(HelpAsync)),
        ];
    }

    // Single words are ids and names of kinds.
    private static IEnumerable<(string Place, string Words)> Strings(JsonNode node, string file) => node switch
    {
        JsonObject fields => fields.Where(field => !ForEditors.Contains(field.Key) && field.Value is not null).SelectMany(field => Strings(field.Value!, file)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(item => Strings(item, file)),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Contains(' ', StringComparison.Ordinal) => [($"{file} {node.GetPath()}", text)],
        _ => [],
    };

    private static IEnumerable<(string Place, string Words)> Page()
    {
        var program = typeof(CliApplication).Assembly;
        foreach (var name in program.GetManifestResourceNames().Where(name => Source().IsMatch(name)))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            yield return (Source().Match(name).Groups[1].Value, reader.ReadToEnd());
        }
    }

    private static async Task<(string Place, string Words)> HelpAsync(string page)
    {
        await using var output = new StringWriter();
        await CliApplication.RunAsync(
            [.. page.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"], new ConsoleStreams(TextReader.Null, output, TextWriter.Null), new DefaultGateway());
        return ($"--help {page}", Blanks().Replace(output.ToString(), " "));
    }

    [GeneratedRegex(@"\{[\w-]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\.Page\.([\w-]+\.(?:js|html))$")]
    private static partial Regex Source();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
