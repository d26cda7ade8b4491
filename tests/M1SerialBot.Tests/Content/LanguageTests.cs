using System.Text.Json;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.Hosting;

namespace M1SerialBot.Tests.Content;

/// <summary>A language is a folder. Here it's French, which the program doesn't have.</summary>
public sealed class LanguageTests : IDisposable
{
    private const string French = "fr";

    private readonly CopiedConfig _config = new(ContentLoader.BundledPath);

    public void Dispose() => _config.Dispose();

    [Fact]
    public void What_a_language_has_is_said_in_it_and_the_rest_in_English()
    {
        Write("texts.json", ("month.10", "oct."));
        Write("knowledge.json", ("statement.six-digits-padded", "Six chiffres."), ("source.korg-de", "Korg Allemagne"));
        Write("checklist.json", ("section.power.title", "Alimentation"));
        Topic("battery-low", "Pile faible ?", "pile vide", "pile");

        var content = Load();
        var texts = content.Languages.For(Locales.FallbacksOf(French));

        Assert.Equal(("oct. 1990", content.Texts.WindowUnknown), (texts.Month(new YearMonth(1990, 10)), texts.WindowUnknown));
        Assert.Equal("Six chiffres.", texts.Translate(content.Knowledge.Sentences.First(sentence => sentence.Id == "statement.six-digits-padded").Text));
        Assert.Equal("A sentence that nobody has translated.", texts.Translate("A sentence that nobody has translated."));
        Assert.Equal(("Korg Allemagne", content.Knowledge.Sources["kblovers"].Title), (texts.Translate(content.Knowledge.Sources["korg-de"]).Title, texts.Translate(content.Knowledge.Sources["kblovers"]).Title));
        Assert.Equal(
            ["Alimentation", content.Checklist.Sections[1].Title],
            [content.ChecklistIn(texts).Sections.Single(section => section.Id == "power").Title, content.ChecklistIn(texts).Sections[1].Title]);
        Assert.Equal(("Pile faible ?", content.Faq.Find("dead-buttons")!.Title), (content.FaqIn(texts).Find("battery-low")!.Title, content.FaqIn(texts).Find("dead-buttons")!.Title));
    }

    [Theory]
    [InlineData("pile vide", "battery-low", "as French asks")]
    [InlineData("battery low", "battery-low", "people ask in English everywhere")]
    [InlineData("my buttons are dead", "dead-buttons", "what isn't translated is found in English")]
    public void A_question_finds_its_answer_in_the_language_or_in_English(string asked, string slug, string because)
    {
        Topic("battery-low", "Pile faible ?", "pile vide", "pile");
        var content = Load();

        Assert.True(content.FaqIn(content.Languages.For([French])).Match(asked).Answer is { } found && found.Slug == slug, because);
    }

    [Fact]
    public void The_facts_of_a_topic_stay_those_of_the_English_file()
    {
        Topic("battery-low", "Pile faible ?", "pile vide", "pile");
        var content = Load();
        var (english, french) = (content.Faq.Find("battery-low")!, content.FaqIn(content.Languages.For([French])).Find("battery-low")!);

        Assert.Equal((english.PinnedOrder, english.Reviewed, english.Sources), (french.PinnedOrder, french.Reviewed, french.Sources));
    }

    [Fact]
    public void A_servers_own_topic_is_nobody_elses_to_translate()
    {
        Directory.CreateDirectory(Path.Combine(_config.Folder, "faq/local"));
        File.Copy(Path.Combine(_config.Folder, "faq/battery-low.md"), Path.Combine(_config.Folder, "faq/local/battery-low.md"));
        Topic("battery-low", "Pile faible ?", "pile vide", "pile");
        var content = Load();

        Assert.Equal(content.Faq.Find("battery-low"), content.FaqIn(content.Languages.For([French])).Find("battery-low"));
    }

    [Theory]
    [InlineData("texts.json", """{ "footer.version": "{serial}" }""", "languages/fr/texts.json $['footer.version']: Nothing fills in {serial} here.", "a place that nothing fills in would be shown as it is")]
    [InlineData("texts.json", "{", "languages/fr/texts.json $: This is no JSON", "it can't be read at all")]
    [InlineData("knowledge.json", """{ "statement.six-digits-padded": " " }""", "languages/fr/knowledge.json $['statement.six-digits-padded']: A sentence is needed.", "a blank sentence says nothing")]
    [InlineData("checklist.json", """{ "section.power.title": "LONG" }""", "languages/fr/checklist.json checklist/power.json $.title: The text has 81 characters; 80 fit.", "the limits hold in every language")]
    [InlineData("search.json", "{}", "languages/fr/search.json $: ", "all lists are needed")]
    [InlineData("faq/battery-low.md", "Pile", "languages/fr/faq/battery-low.md line 1: A file begins with its front matter", "a topic needs its title")]
    [InlineData("faq/battery-low.md", "---\ntitle: a\naliases: []\nkeywords: [a]\npinned: 1\n---\nb", "languages/fr/faq/battery-low.md line 5: The key \"pinned\" is unknown; known are: title, aliases, keywords.", "facts belong to the English file")]
    public void A_mistake_refuses_an_edit_and_is_reported_where_it_stands(string file, string text, string expected, string because)
    {
        Write(file, text.Replace("LONG", new string('x', 81), StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal));

        var loaded = new ContentLoader(_config.Folder, Locales.All).LoadAndCheckLanguages();

        Assert.Null(loaded.Content);
        Assert.True(loaded.Issues.Any(issue => issue.ToString().StartsWith(expected, StringComparison.Ordinal)), $"{because}: {string.Join('\n', loaded.Issues)}");
    }

    [Theory]
    [InlineData("xx", "nobody has this language")]
    [InlineData("de-DE", "Discord calls it de")]
    public void A_folder_that_no_language_is_named_after_is_reported(string locale, string because)
    {
        Directory.CreateDirectory(Path.Combine(_config.Folder, "languages", locale));

        var issues = new ContentLoader(_config.Folder, Locales.All).LoadAndCheckLanguages().Issues;

        Assert.True(issues is [{ Message: var message }] && message == $"Discord has no locale \"{locale}\".", because);
    }

    [Fact]
    public void At_the_start_no_language_is_read_so_a_broken_one_is_English_and_reported_when_it_is_asked_for()
    {
        Write("texts.json", "{");
        var content = Load();
        var store = new ContentStore(content);
        IReadOnlyList<KnowledgeIssue> broken = [];
        store.LanguageBroken += issues => broken = issues;
        Assert.Empty(store.Issues);

        var texts = content.Languages.For([French]);

        Assert.Same(content.Texts, texts);
        Assert.Equal(["languages/fr/texts.json"], broken.Select(issue => issue.File));
        Assert.Same(broken, store.Issues);
    }

    [Fact]
    public void A_part_is_read_only_when_it_is_asked_for()
    {
        Write("texts.json", ("month.10", "oct."));
        Write("knowledge.json", "{");
        var content = Load();
        IReadOnlyList<KnowledgeIssue> broken = [];
        content.Languages.Broken = issues => broken = issues;

        Assert.Equal("oct. 1990", content.Languages.For([French]).Month(new YearMonth(1990, 10)));
        Assert.Empty(broken);
        Assert.Equal("A sentence.", content.Languages.For([French]).Translate("A sentence."));
        Assert.NotEmpty(broken);
    }

    [Fact]
    public async Task The_check_of_a_language_lists_what_is_missing_and_what_no_longer_exists()
    {
        Write("texts.json", ("month.10", "oct."), ("greeting", "Bonjour"));

        var output = await ProgramRun.OutputAsync(ExitCode.Issues, "knowledge", "check", "--language", French, "--config", _config.Folder);

        Assert.Contains("languages/fr/texts.json: month.11 is missing", output, StringComparison.Ordinal);
        Assert.DoesNotContain("month.10 is missing", output, StringComparison.Ordinal);
        Assert.Contains("languages/fr/texts.json: greeting no longer exists in English", output, StringComparison.Ordinal);
        Assert.Contains("languages/fr/knowledge.json: statement.six-digits-padded is missing", output, StringComparison.Ordinal);
        Assert.Contains("languages/fr/faq/: battery-low is missing", output, StringComparison.Ordinal);
        Assert.Matches(@"fr: 0 % translated, 1 of \d+ sentences\n$", output);
    }

    [Fact]
    public async Task A_translation_is_listed_until_somebody_has_compared_it_with_the_english()
    {
        Write("texts.json", ("month.10", "oct."), ("month.11", "nov."));
        Topic("battery-low", "Pile faible ?", "pile vide", "pile");
        string[] all = ["languages/fr/texts.json: month.10", "languages/fr/texts.json: month.11", "languages/fr/faq/: battery-low"];

        Assert.Equal(all, await StaleAsync());
        Assert.Equal("fr: translations noted as up to date: 2\n", await NoteAsync(ExitCode.Answered, "month.10", "battery-low"));
        Assert.Equal(all[1..2], await StaleAsync());
        Assert.Equal("fr: translations noted as up to date: 1\n", await NoteAsync(ExitCode.Answered));
        Assert.Empty(await StaleAsync());
    }

    [Fact]
    public async Task A_translation_is_listed_with_the_english_that_has_changed_and_is_still_said()
    {
        Write("texts.json", ("month.10", "oct."), ("month.11", "nov."));
        Topic("battery-low", "Pile faible ?", "pile vide", "pile");
        await NoteAsync(ExitCode.Answered);
        Edit("texts/en.json", "\"Oct\"", "\"October\"");
        Edit("faq/battery-low.md", "keywords: [", "keywords: [flat cell, ");

        var output = await ProgramRun.OutputAsync(ExitCode.Issues, "knowledge", "check", "--language", French, "--config", _config.Folder);

        Assert.Contains("languages/fr/texts.json: month.10 may be out of date, because the English now says: October\n", output, StringComparison.Ordinal);
        Assert.Equal(["languages/fr/texts.json: month.10"], await StaleAsync());
        Assert.Equal("oct. 1990", Load().Languages.For([French]).Month(new YearMonth(1990, 10)));

        Edit("faq/battery-low.md", "<!-- more -->", "New words.\n\n<!-- more -->");
        Assert.Equal(["languages/fr/texts.json: month.10", "languages/fr/faq/: battery-low"], await StaleAsync());
    }

    [Fact]
    public async Task What_is_noted_of_a_translation_that_is_gone_goes_too()
    {
        Write("texts.json", ("month.10", "oct."), ("month.11", "nov."));
        await NoteAsync(ExitCode.Answered);
        Write("texts.json", ("month.11", "nov."));
        await NoteAsync(ExitCode.Answered);

        Assert.Equal(["texts/month.11"], Noted().Keys);
    }

    [Theory]
    [InlineData(new[] { "--language", French, "month.12" }, "it isn't translated")]
    [InlineData(new[] { "--language", "es" }, "it has no folder")]
    [InlineData(new string[0], "which language?")]
    public async Task Only_what_is_listed_can_be_noted(string[] arguments, string because)
    {
        Write("texts.json", ("month.10", "oct."));

        await ProgramRun.OutputAsync(ExitCode.Usage, ["knowledge", "translated", .. arguments, "--config", _config.Folder]);

        Assert.False(File.Exists(Path.Combine(_config.Folder, "languages/fr/translated-from.json")), because);
    }

    [Fact]
    public void A_start_does_not_read_what_translations_were_made_from_and_a_check_does()
    {
        Write("texts.json", ("month.10", "oct."));
        Write("translated-from.json", "{");

        Assert.Equal("oct. 1990", Load().Languages.For([French]).Month(new YearMonth(1990, 10)));
        Assert.Equal(["languages/fr/translated-from.json"], new ContentLoader(_config.Folder, Locales.All).LoadAndCheckLanguages().Issues.Select(issue => issue.File));
    }

    [Fact]
    public void Every_sentence_to_translate_has_an_id_of_its_own()
    {
        var ids = ProgramRun.Content.Knowledge.Sentences.Select(sentence => sentence.Id).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private async Task<string[]> StaleAsync() =>
        [.. (await ProgramRun.OutputAsync(ExitCode.Issues, "knowledge", "check", "--language", French, "--config", _config.Folder)).Split('\n')
            .Where(line => line.Contains(" may be out of date", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(" may be", StringComparison.Ordinal)])];

    private Task<string> NoteAsync(int exitCode, params string[] ids) =>
        ProgramRun.OutputAsync(exitCode, ["knowledge", "translated", .. ids, "--language", French, "--config", _config.Folder]);

    private Dictionary<string, string> Noted() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(_config.Folder, "languages", French, "translated-from.json")))!;

    private void Edit(string file, string old, string changed)
    {
        var path = Path.Combine(_config.Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, changed, StringComparison.Ordinal));
    }

    private ContentSnapshot Load() => new ContentLoader(_config.Folder, Locales.All).Load().Content!;

    private void Topic(string slug, string title, string alias, string keyword) =>
        Write($"faq/{slug}.md", $"---\ntitle: \"{title}\"\naliases: [{alias}]\nkeywords: [{keyword}]\n---\n**Oui.**\n");

    private void Write(string file, params (string Id, string Text)[] words) => Write(file, JsonSerializer.Serialize(words.ToDictionary(word => word.Id, word => word.Text)));

    private void Write(string file, string text)
    {
        var path = Path.Combine(_config.Folder, "languages", French, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
