using System.Text.Json;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Bot.Features.Sightings;
using M1SerialBot.Cli;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.Pictures;
using M1SerialBot.Pictures.Drawing;

using static M1SerialBot.Tests.InProcessBot;

namespace M1SerialBot.Tests.Golden;

/// <summary>What answers look like in German and Japanese, and that even longer ones fit.</summary>
public sealed class LanguageGoldenTests
{
    private static readonly string[] Languages = ["de", "ja"];

    private static readonly Dictionary<string, Func<InProcessBot, Reply>> Answers = new(StringComparer.Ordinal)
    {
        ["serial-keyboard"] = bot => bot.Command("m1serial", ("serial", "198765")),
        ["serial-keyboard-public"] = bot => bot.Command("m1serial", ("serial", "198765"), ("show", "everyone")),
        ["serial-mask"] = bot => bot.Command("m1serial", ("serial", "19????")),
        ["serial-rack"] = bot => bot.Command("m1serial", ("serial", "A12345")),
        ["serial-five-digits"] = bot => bot.Command("m1serial", ("serial", "54321")),
        ["serial-hearsay"] = bot => bot.Command("m1serial", ("serial", "912345")),
        ["serial-clues-fit"] = bot => bot.Command("m1serial", ("serial", "198765"), ("model", "M1"), ("chip", "9310"), ("sold", "1993-06"), ("seller-says", "1993")),
        ["serial-clues-check"] = bot => bot.Command("m1serial", ("serial", "198765"), ("seller-says", "1988")),
        ["serial-clues-stamp"] = bot => bot.Command("m1serial", ("serial", "012345"), ("sold", "stamp 63.8.3")),
        ["serial-clues-conflict"] = bot => bot.Command("m1serial", ("serial", "198765"), ("chip", "9512")),
        ["serial-e01"] = bot => bot.Command("m1serial", ("serial", "hello")),
        ["serial-e05"] = bot => bot.Command("m1serial", ("serial", "260000")),
        ["serial-e08"] = bot => bot.Command("m1serial", ("serial", "198765 or 012345")),
        ["serial-e09"] = bot => bot.Command("m1serial", ("serial", "880219")),
        ["serial-e10"] = bot => bot.Command("m1serial", ("serial", "198765"), ("chip", "zz99")),
        ["evidence"] = bot => bot.Press(ButtonOf(bot.Command("m1serial", ("serial", "198765")), SerialFeature.ShowEvidence)),
        ["clue-asked"] = bot => bot.Press(ButtonOf(bot.Command("m1serial", ("serial", "198765")), SerialFeature.OpenClueModal)),
        ["compare-newer"] = bot => bot.Command("m1compare", ("first", "198765"), ("second", "012345")),
        ["compare-refused"] = bot => bot.Command("m1compare", ("first", "198765"), ("second", "A12345")),
        ["checklist-seller"] = bot => bot.Command("m1checklist", ("where", "at-seller"), ("model", "M1")),
        ["checklist-photos-rack"] = bot => bot.Command("m1checklist", ("where", "from-photos"), ("model", "M1R")),
        ["checklist-section"] = bot => bot.Choose(List(bot.Command("m1checklist")), "keys"),
        ["checklist-symptoms"] = bot => bot.Choose(List(bot.Command("m1checklist")), "symptoms"),
        ["checklist-warnings"] = bot => bot.Choose(List(bot.Command("m1checklist")), "warnings"),
        ["inspection"] = bot => bot.Press(ButtonOf(bot.Command("m1checklist", ("model", "M1")), ChecklistFeature.ShowCheck)),
        ["faq-topic"] = bot => bot.Command("m1faq", ("topic", "battery-low")),
        ["faq-for"] = bot => bot.Command("m1faq", ("topic", "battery-low"), ("for", "600")),
        ["faq-unknown"] = bot => bot.Command("m1faq", ("topic", "zzzz")),
        ["menu-answer"] = bot => bot.Menu("Answer with M1 FAQ", "battery low"),
        ["about-how"] = bot => bot.Command("m1about"),
        ["about-claims"] = bot => bot.Command("m1about", ("what", "claims")),
        ["about-privacy"] = bot => bot.Command("m1about", ("what", "privacy")),
        ["help"] = bot => bot.Command("m1help"),
        ["sighting-asked"] = bot => bot.Press(ButtonOf(bot.Command("m1serial", ("serial", "198765"), ("chip", "9310")), SightingsFeature.OpenModal)),
    };

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var language in Languages)
        {
            foreach (var name in Answers.Keys)
            {
                cases.Add(language, name);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_answer_looks_as_it_was_reviewed_in_its_language(string language, string name)
    {
        using var bot = new InProcessBot("https://example.org/new?title={title}&body={body}") { Locale = language };

        await GoldenTests.AssertReviewedAsync(Path.Combine(GoldenTests.Folder, language, $"{name}.txt"), ReplyText.Of(Answers[name](bot)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public void The_longest_estimate_fits_above_a_strip(string locale)
    {
        const int Margins = 30;
        var texts = ProgramRun.Content.Languages.For([locale]);
        foreach (var month in Enumerable.Range(1, 12))
        {
            var label = texts.PictureSerial(window: texts.Window(new MonthWindow(new YearMonth(1988, month), new YearMonth(1993, month))));

            Assert.True(!Lettering.CanWrite(label) || Typeface.Bold.Measure(label) <= YearStrip.Width - Margins, label);
        }
    }

    [Fact]
    public void Nothing_is_kept_that_no_answer_looks_like() => Assert.All(Languages, language => Assert.Equal(
        Answers.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(GoldenTests.Folder, language), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_language_whose_sentences_are_all_longer_by_two_fifths_still_fits()
    {
        using var longer = new LongerLanguage();
        using var bot = new InProcessBot("https://example.org/new?title={title}&body={body}", content: longer.Content) { Locale = LongerLanguage.Locale };

        Assert.All(Answers, answer => Assert.NotEqual("M1-E90", answer.Value(bot).Outcome));
        Assert.All(bot.Get<IReadOnlyList<Bot.Commands.IBotFeature>>().SelectMany(feature => feature.Commands), command => Assert.NotNull(command.Define(longer.Content)));
    }

    [Theory]
    [InlineData("de", "1994 oder später", "Mai 1992 bis März 1993", "12. Mai 1988", "100.000")]
    [InlineData("ja", "1994年以降", "1992年5月〜1993年3月", "1988年5月12日", "100,000")]
    public void Dates_ranges_and_numbers_have_the_form_of_the_language(string language, string open, string range, string day, string number)
    {
        var texts = ProgramRun.Content.Languages.For([language]);

        Assert.Equal(open, texts.Years(new(new(1994, 1), null)));
        Assert.Equal(range, texts.Window(new(new(1992, 5), new(1993, 3))));
        Assert.Equal(day, texts.Day(new DateOnly(1988, 5, 12)));
        Assert.Equal(number, texts.Count(100000));
    }

    [Theory]
    [InlineData("de_DE.UTF-8", "de_DE.UTF-8", "Wahrscheinlich 1992–93")]
    [InlineData(null, "ja", "おそらく1992〜93年製")]
    [InlineData(null, "en", "Probably 1992–93")]
    public async Task The_terminal_speaks_the_language_that_it_is_told_to(string? lang, string language, string expected)
    {
        var output = lang is null ? await ProgramRun.OutputAsync("decode", "198765", "--language", language) : null;

        Assert.Contains(expected, output ?? ProgramRun.Content.Languages.For(TerminalLanguage.Of(lang)).TitleProbably(years: "1992–93"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pt_BR.UTF-8", "pt-BR,pt")]
    [InlineData("ja_JP", "ja-JP,ja")]
    [InlineData("de", "de,de")]
    [InlineData("C.UTF-8", "")]
    [InlineData("POSIX", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void The_variables_of_the_terminal_name_a_language(string? value, string locales) => Assert.Equal(locales, string.Join(',', TerminalLanguage.Of(value)));

    // A third of a picture would be letters that it doesn't have.
    [Fact]
    public void A_picture_in_Japanese_has_numbers_alone_and_its_description_has_the_words()
    {
        var strip = new ResultPictures(ProgramRun.Content.Knowledge, ProgramRun.Content.Languages.For(["ja"])).Strip(ProgramRun.Content.Decoder.Decode("198765"))!;

        Assert.Contains("1992年11月〜1993年12月", strip.Description, StringComparison.Ordinal);
        Assert.NotEqual(
            new ResultPictures(ProgramRun.Content.Knowledge, ProgramRun.Content.Texts).Strip(ProgramRun.Content.Decoder.Decode("198765"))!.Content.ToArray(), strip.Content.ToArray());
    }

    /// <summary>The sample with one more language: English, with two fifths more in each sentence, as far as Discord lets it be longer.</summary>
    private sealed class LongerLanguage : IDisposable
    {
        public const string Locale = "fr";

        private readonly CopiedConfig _config = new(ContentLoader.BundledPath);

        public LongerLanguage()
        {
            var english = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(_config.Folder, "texts", "en.json")))!;
            var longer = english.ToDictionary(text => text.Key, text => text.Value + Filler(text.Key, text.Value));
            Directory.CreateDirectory(Path.Combine(_config.Folder, "languages", Locale));
            File.WriteAllText(Path.Combine(_config.Folder, "languages", Locale, "texts.json"), JsonSerializer.Serialize(longer));
            var loaded = new ContentLoader(_config.Folder, Locales.All).LoadAndCheckLanguages();
            Content = loaded.Content ?? throw new InvalidOperationException(string.Join('\n', loaded.Issues));
        }

        public ContentSnapshot Content { get; }

        public void Dispose() => _config.Dispose();

        private static string Filler(string key, string text) =>
            new('é', Math.Min((text.Length * 2 / 5) + 1, TextLimits.Of(key) - text.Length ?? int.MaxValue));
    }
}
