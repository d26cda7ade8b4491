using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.Hosting;
using M1SerialBot.Ledger;

namespace M1SerialBot.Cli;

/// <summary><c>evidence</c>: what the curve follows from, and what a report does to it.</summary>
internal static class EvidenceCommand
{
    private const string Begin = "<!-- generated: the evidence command writes from here to the end of this part -->";
    private const string End = "<!-- /generated -->";
    private const string Sightings = "knowledge/sightings";

    public static Command Make(CliContext context) => new("evidence", "See what the date curve rests on, and add reports of dated units to it.")
    {
        MakeBacktest(context), MakeAdd(context), MakeChanges(context), MakePage(context),
    };

    private static Command MakeBacktest(CliContext context)
    {
        var command = new Command("backtest", "Leave each dated unit out once, and see whether the others would have dated it right.");
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var page = new EvidencePage(content);
            foreach (var line in page.Backtest())
            {
                context.Streams.Out.WriteLine(line);
            }

            foreach (var (confidence, promised, held) in page.Tallies())
            {
                context.Streams.Out.WriteLine($"{confidence,-10} {promised,6}  {held}");
            }
        }));
        return command;
    }

    private static Command MakeAdd(CliContext context)
    {
        var file = new Argument<string?>("file") { Description = "The report: the bot's record as JSON, or the body of an issue. Standard input if not given.", Arity = ArgumentArity.ZeroOrOne };
        var write = new Option<bool>("--write") { Description = "Write the record into the config folder." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only print the record, and what it would do. The default." };
        var issue = new Option<string?>("--issue") { Description = "The number of the issue, as part of the record's name." };
        var url = new Option<Uri?>("--url") { Description = "Where the report can be looked up.", CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var parsed) ? parsed : null };
        var command = new Command("add", "Check a report, say what it would move, and write its record.") { file, write, dryRun, issue, url };
        command.Validators.Add(result =>
        {
            if (result.GetValue(write) && result.GetValue(dryRun))
            {
                result.AddError("Choose either --write or --dry-run.");
            }

            if (result.GetValue(issue) is { } number && !number.All(char.IsAsciiDigit))
            {
                result.AddError("An issue has a number.");
            }
        });
        command.SetAction(parsed => context.WithContent(parsed, content => context.ReadText(parsed.GetValue(file), "The report") is { } text
            ? Add(context.Streams, context.LoaderFor(parsed), content, text, parsed.GetValue(url), parsed.GetValue(issue), parsed.GetValue(write))
            : ExitCode.Issues));
        return command;
    }

    private static int Add(ConsoleStreams streams, ContentLoader loader, ContentSnapshot content, string text, Uri? url, string? issue, bool write)
    {
        var today = TimeProvider.System.GetUtcNow();
        var report = new ReportReader(content, new YearMonth(today.Year, today.Month)).Read(text, url, issue);
        if (report.Sighting is not { } sighting)
        {
            return Refuse(streams, report.Problems);
        }

        var name = $"{Sightings}/{sighting.Evidence.Rule}.json";
        var json = SightingJson.Write(sighting) + "\n";
        if (File.Exists(Path.Combine(loader.Path, name)))
        {
            return Refuse(streams, [content.Texts.LedgerNameTaken(name: sighting.Evidence.Rule)]);
        }

        var loaded = loader.Load(new ContentFile(name, json));
        if (loaded.Content is not { } after)
        {
            return Refuse(streams, [.. loaded.Issues.Select(found => found.ToString())]);
        }

        foreach (var line in LedgerWords.Change(content.Texts, content.Knowledge, after.Knowledge, [sighting]))
        {
            streams.Out.WriteLine(line);
        }

        if (write)
        {
            Directory.CreateDirectory(Path.Combine(loader.Path, Sightings));
            File.WriteAllText(Path.Combine(loader.Path, name), json);
            streams.Out.WriteLine(content.Texts.LedgerWritten(name: name));
        }
        else
        {
            streams.Out.WriteLine(content.Texts.LedgerNotWritten(name: name));
            streams.Out.Write(json);
        }

        return ExitCode.Answered;
    }

    private static int Refuse(ConsoleStreams streams, IReadOnlyList<string> problems)
    {
        // Each on one line, whatever was typed into the report.
        foreach (var problem in problems)
        {
            streams.Error.WriteLine(string.Concat(problem.Select(character => char.IsControl(character) ? ' ' : character)));
        }

        return ExitCode.Issues;
    }

    private static Command MakeChanges(CliContext context)
    {
        var before = new Argument<DirectoryInfo>("before") { Description = "The config folder as it was." }.AcceptExistingOnly();
        var command = new Command("changes", "Say what changed in the curve since another version of the config folder.") { before };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var loaded = new ContentLoader(parsed.GetValue(before)!.FullName, Locales.All).Load();
            if (loaded.Content is not { } old)
            {
                return Refuse(context.Streams, [.. loaded.Issues.Select(issue => issue.ToString())]);
            }

            var known = old.Knowledge.Sightings.Select(unit => unit.Evidence.Rule).ToHashSet(StringComparer.Ordinal);
            var lines = LedgerWords.Change(content.Texts, old.Knowledge, content.Knowledge, [.. content.Knowledge.Sightings.Where(unit => !known.Contains(unit.Evidence.Rule))]).ToList();
            foreach (var line in lines.DefaultIfEmpty(content.Texts.LedgerSame))
            {
                context.Streams.Out.WriteLine(line);
            }

            return ExitCode.Answered;
        }));
        return command;
    }

    private static Command MakePage(CliContext context)
    {
        var folder = new Argument<DirectoryInfo?>("folder") { Description = "The folder of evidence.md and its picture, for example docs. Without it, the page goes to standard output.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("page", "Write the page of all records: what each one says, and what rests on it.") { folder };
        command.SetAction(parsed => context.WithContent(parsed, content =>
        {
            var page = new EvidencePage(content);
            var markdown = page.Make().ToMarkdown();
            if (parsed.GetValue(folder) is not { } target)
            {
                context.Streams.Out.Write(markdown);
                return;
            }

            var path = Path.Combine(target.FullName, "evidence.md");
            File.WriteAllText(path, Replace(File.Exists(path) ? File.ReadAllText(path) : $"{Begin}\n{End}\n", markdown));
            var picture = Path.Combine(target.FullName, EvidencePage.PictureFile);
            Directory.CreateDirectory(Path.GetDirectoryName(picture)!);
            File.WriteAllText(picture, page.Draw());
        }));
        return command;
    }

    // What people wrote around the generated part stays.
    private static string Replace(string old, string generated)
    {
        var (from, to) = (old.IndexOf(Begin, StringComparison.Ordinal), old.IndexOf(End, StringComparison.Ordinal));
        return from < 0 || to < from ? $"{Begin}\n\n{generated}\n{End}\n" : $"{old[..from]}{Begin}\n\n{generated}\n{old[to..]}";
    }
}
