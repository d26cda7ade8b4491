using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Content.Languages;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Hosting;
using M1SerialBot.Ledger;

namespace M1SerialBot.Cli;

/// <summary><c>knowledge</c>: for those who edit what the program knows.</summary>
internal static class KnowledgeCommand
{
    public static Command Make(CliContext context) => new("knowledge", "Validate the config folder.") { MakeCheck(context), MakeTranslated(context), MakeSchema(context) };

    private static Command MakeCheck(CliContext context)
    {
        var command = new Command("check", "Check every file in the config folder and list each problem with its file and path; with --language, list what that language lacks or may say wrongly, since the English changed.");
        command.SetAction(parsed => context.WithEveryLanguage(parsed, content =>
        {
            if (context.LanguageOf(parsed) is { } locale)
            {
                return Print(context, content, locale);
            }

            Print(context, content);
            return ExitCode.Answered;
        }));
        return command;
    }

    private static void Print(CliContext context, ContentSnapshot content)
    {
        context.Streams.Out.WriteLine(content.Texts.KnowledgeSound(
            version: content.Knowledge.Version, sources: content.Knowledge.Sources.Count.Invariant(),
            formats: content.Knowledge.Formats.Count.Invariant(), claims: content.Knowledge.Claims.Count.Invariant(),
            sightings: content.Knowledge.Sightings.Count.Invariant(), dated: content.Knowledge.DatedUnits.Invariant(),
            items: content.Checklist.Sections.Sum(section => section.Items.Count).Invariant(), topics: content.Faq.Topics.Count.Invariant()));
        foreach (var unit in content.Knowledge.ContradictingUnits)
        {
            context.Streams.Out.WriteLine(LedgerWords.Contradiction(content.Texts, unit));
        }

        foreach (var (early, late) in CurveLedger.Of(content.Knowledge)?.Contradictions ?? [])
        {
            context.Streams.Out.WriteLine(LedgerWords.Contradiction(content.Texts, early, late));
        }
    }

    // What's missing is no error for those who run the bot, but it is for those who translate it.
    private static int Print(CliContext context, ContentSnapshot content, string locale)
    {
        if (Check(context, content, locale) is not { } check)
        {
            return ExitCode.Usage;
        }

        foreach (var part in check.Parts)
        {
            foreach (var id in part.Missing)
            {
                context.Streams.Out.WriteLine(content.Texts.KnowledgeUntranslated(file: part.File, id: id));
            }

            foreach (var sentence in part.Stale)
            {
                context.Streams.Out.WriteLine(content.Texts.KnowledgeStale(file: part.File, id: sentence.Id, english: sentence.English.ReplaceLineEndings(" ")));
            }

            foreach (var id in part.Leftover)
            {
                context.Streams.Out.WriteLine(content.Texts.KnowledgeLeftover(file: part.File, id: id));
            }
        }

        context.Streams.Out.WriteLine(content.Texts.KnowledgeCoverage(
            language: locale, percent: check.Percent.Invariant(), translated: check.Translated.Invariant(), total: check.Total.Invariant()));
        return check.IsWhole ? ExitCode.Answered : ExitCode.Issues;
    }

    private static LanguageCheck? Check(CliContext context, ContentSnapshot content, string locale)
    {
        var check = content.Languages.Check(locale);
        if (check is null)
        {
            context.Streams.Error.WriteLine($"There's no folder languages/{locale}.");
        }

        return check;
    }

    private static Command MakeTranslated(CliContext context)
    {
        var ids = new Argument<string[]>("ids") { Description = "Only these sentences, by the ids that knowledge check prints. Default: all.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("translated", "Note that the translations of --language say what the English says now. Compare them first: knowledge check stops listing them.") { ids };
        command.SetAction(parsed => context.WithEveryLanguage(parsed, content =>
        {
            if (context.LanguageOf(parsed) is not { } locale)
            {
                context.Streams.Error.WriteLine("--language is needed.");
                return ExitCode.Usage;
            }

            return Check(context, content, locale) is { } check ? Note(context, content, check, parsed.GetValue(ids) ?? [], context.LoaderFor(parsed).Path) : ExitCode.Usage;
        }));
        return command;
    }

    private static int Note(CliContext context, ContentSnapshot content, LanguageCheck check, string[] ids, string folder)
    {
        var stale = check.Parts.SelectMany(part => part.Stale).Select(sentence => sentence.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Where(id => !stale.Contains(id)).ToList() is { Count: > 0 } unknown)
        {
            context.Streams.Error.WriteLine($"knowledge check doesn't list these: {string.Join(", ", unknown)}.");
            return ExitCode.Usage;
        }

        File.WriteAllText(Path.Combine(folder, LanguageLayout.TranslatedFrom(check.Locale)), check.TranslatedFrom(id => ids.Length == 0 || ids.Contains(id)));
        context.Streams.Out.WriteLine(content.Texts.KnowledgeNoted(language: check.Locale, count: (ids.Length == 0 ? stale.Count : ids.Length).Invariant()));
        return ExitCode.Answered;
    }

    private static Command MakeSchema(CliContext context)
    {
        var folder = new Argument<string>("folder") { Description = "Output folder, for example config/schema." };
        var command = new Command("schema", "Write the JSON schemas of the config folder.") { folder };
        command.SetAction(parsed =>
        {
            var target = Directory.CreateDirectory(parsed.GetValue(folder)!).FullName;
            foreach (var (name, schema) in ContentSchemas.Generate())
            {
                File.WriteAllText(Path.Combine(target, name), schema);
                context.Streams.Out.WriteLine(name);
            }

            return ExitCode.Answered;
        });
        return command;
    }
}
