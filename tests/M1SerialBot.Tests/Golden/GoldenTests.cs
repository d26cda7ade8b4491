using M1SerialBot.Bot.Features.Sightings;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.EndToEnd.Tests;

using static M1SerialBot.Tests.InProcessBot;

namespace M1SerialBot.Tests.Golden;

/// <summary>What every answer looks like. To accept a change, run with <c>M1_UPDATE_GOLDEN=1</c> and review the diff.</summary>
public sealed class GoldenTests
{
    private const string Listing = "Selling my Korg M1 of 1989, S/N 198765, EUR 350 VB, CC 64 works, 10115 Berlin, call 0171 2345678.";

    private const string Preview =
        "Selling my **Korg M1**, bought new in 1990. S/N 198765, a few keys click, screen a bit dim, CC 64 works. EUR 350 ono, 10115 Berlin, call 0171 2345678.";

    private static readonly Dictionary<string, Func<InProcessBot, Reply>> Answers = new(StringComparer.Ordinal)
    {
        ["serial-keyboard"] = bot => bot.Command("m1serial", ("serial", "198765")),
        ["serial-keyboard-public"] = bot => bot.Command("m1serial", ("serial", "198765"), ("show", "everyone")),
        ["serial-early"] = bot => bot.Command("m1serial", ("serial", "012345")),
        ["serial-mask"] = bot => bot.Command("m1serial", ("serial", "19????")),
        ["serial-sighted"] = bot => bot.Command("m1serial", ("serial", "002100")),
        ["serial-ex"] = bot => bot.Command("m1serial", ("serial", "M1EX-87654")),
        ["serial-ex-public"] = bot => bot.Command("m1serial", ("serial", "M1EX-87654"), ("show", "everyone")),
        ["serial-rack"] = bot => bot.Command("m1serial", ("serial", "A12345")),
        ["serial-rack-number"] = bot => bot.Command("m1serial", ("serial", "M1R 003421")),
        ["serial-rack-chip"] = bot => bot.Command("m1serial", ("serial", "M1R 003421"), ("chip", "9012")),
        ["serial-five-digits"] = bot => bot.Command("m1serial", ("serial", "54321")),
        ["serial-hearsay"] = bot => bot.Command("m1serial", ("serial", "912345")),
        ["serial-other-instrument"] = bot => bot.Command("m1serial", ("serial", "Roland JV-1080 serial 123456")),
        ["serial-clues-fit"] = bot => bot.Command("m1serial", ("serial", "198765"), ("model", "M1"), ("chip", "9310"), ("sold", "1993-06"), ("seller-says", "1993")),
        ["serial-clues-check"] = bot => bot.Command("m1serial", ("serial", "198765"), ("seller-says", "1988")),
        ["serial-clues-stamp"] = bot => bot.Command("m1serial", ("serial", "012345"), ("sold", "stamp 63.8.3")),
        ["serial-clues-ex"] = bot => bot.Command("m1serial", ("serial", "012345"), ("model", "M1EX")),
        ["serial-clues-outside"] = bot => bot.Command("m1serial", ("serial", "198765"), ("chip", "9712")),
        ["serial-clues-conflict"] = bot => bot.Command("m1serial", ("serial", "198765"), ("chip", "9512")),
        ["serial-e01"] = bot => bot.Command("m1serial", ("serial", "hello")),
        ["serial-e02"] = bot => bot.Command("m1serial", ("serial", "19O765")),
        ["serial-e03"] = bot => bot.Command("m1serial", ("serial", "1234")),
        ["serial-e04"] = bot => bot.Command("m1serial", ("serial", "1234567890 12")),
        ["serial-e05"] = bot => bot.Command("m1serial", ("serial", "260000")),
        ["serial-e06"] = bot => bot.Command("m1serial", ("serial", "A12345"), ("model", "M1")),
        ["serial-e07"] = bot => bot.Command("m1serial", ("serial", "ABCD-1234-EFGH-5678")),
        ["serial-e08"] = bot => bot.Command("m1serial", ("serial", "198765 or 012345")),
        ["serial-e09"] = bot => bot.Command("m1serial", ("serial", "880219")),
        ["serial-e10"] = bot => bot.Command("m1serial", ("serial", "198765"), ("chip", "zz99")),
        ["serial-e13"] = bot => bot.Command("m1serial", ("serial", "145678A")),
        ["serial-e13-first"] = bot => bot.Command("m1serial", ("serial", "D12345")),
        ["serial-e02-pressed"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "19O765")), "Read as 190765")),
        ["serial-e08-chosen"] = bot => bot.Choose(List(bot.Command("m1serial", ("serial", "198765 or 012345"))), "012345"),
        ["where-is-it"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "hello")), "Where is it?")),
        ["evidence"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "198765")), "Why this date?")),
        ["evidence-from-public"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "198765"), ("show", "everyone")), "Why this date?")),
        ["shared"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "198765"), ("chip", "9310")), "Share")),
        ["deleted"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "198765"), ("show", "everyone")), "Delete")),
        ["clue-asked"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "198765"), ("chip", "9310")), "Add a clue")),
        ["clue-taken"] = bot => bot.Submit(
            bot.Press(Button(bot.Command("m1serial", ("serial", "198765")), "Add a clue")).Modal!.CustomId,
            ("model", ["M1"]), ("chip", ["9310"]), ("sold", [""]), ("seller", ["not sure"])),
        ["compare-newer"] = bot => bot.Command("m1compare", ("first", "198765"), ("second", "012345")),
        ["compare-public"] = bot => bot.Command("m1compare", ("first", "198765"), ("second", "012345"), ("show", "everyone")),
        ["compare-refused"] = bot => bot.Command("m1compare", ("first", "198765"), ("second", "A12345")),
        ["compare-unreadable"] = bot => bot.Command("m1compare", ("first", "hello"), ("second", "19????"), ("show", "everyone")),
        ["checklist-seller"] = bot => bot.Command("m1checklist", ("where", "at-seller"), ("model", "M1")),
        ["checklist-photos-ex"] = bot => bot.Command("m1checklist", ("where", "from-photos"), ("model", "M1EX")),
        ["checklist-photos-rack"] = bot => bot.Command("m1checklist", ("where", "from-photos"), ("model", "M1R")),
        ["checklist-bought-rack"] = bot => bot.Command("m1checklist", ("where", "just-bought"), ("model", "M1R"), ("show", "everyone")),
        ["checklist-section"] = bot => bot.Choose(List(bot.Command("m1checklist")), "keys"),
        ["checklist-symptoms"] = bot => bot.Choose(List(bot.Command("m1checklist")), "symptoms"),
        ["checklist-warnings"] = bot => bot.Choose(List(bot.Command("m1checklist")), "warnings"),
        ["checklist-from-card"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "A12345")), "Buyer checklist")),
        ["inspection-first"] = bot => Inspect(bot, "at-seller", "M1"),
        ["inspection-first-unsure"] = bot => Inspect(bot, "at-seller", "not sure"),
        ["inspection-middle"] = bot => Inspect(bot, "at-seller", "M1", [.. Enumerable.Repeat("OK", 13)]),
        ["inspection-back"] = bot => Inspect(bot, "at-seller", "M1", "OK", "Fault", "Back"),
        ["inspection-last"] = bot => Inspect(bot, "at-seller", "M1", [.. Enumerable.Repeat("OK", 26)]),
        ["inspection-call"] = bot => Inspect(bot, "from-photos", "M1R"),
        ["inspection-fine"] = bot => Inspect(bot, "at-seller", "M1R", [.. Enumerable.Repeat("OK", 26)]),
        ["inspection-fault"] = bot => Inspect(bot, "at-seller", "M1", [.. Enumerable.Repeat("OK", 13), "Fault", "Fault", "Skip", "Finish here"]),
        ["inspection-symptom"] = bot => Inspect(bot, "at-seller", "M1", [.. Enumerable.Repeat("OK", 6), "Fault", .. Enumerable.Repeat("OK", 4), "Fault", "Fault", "OK", "OK", "Fault", .. Enumerable.Repeat("OK", 11)]),
        ["inspection-thirds"] = bot => Inspect(bot, "at-seller", "M1", [.. Enumerable.Range(1, 27).Select(at => at % 3 == 0 ? "Fault" : "OK")]),
        ["inspection-call-done"] = bot => Inspect(bot, "from-photos", "M1EX", "OK", "Skip", "Fault", "Finish here"),
        ["inspection-changed"] = bot => bot.Press("m1:1:inspect:at-seller|M1R|3|AAAA|AAAAAAAAAA|"),
        ["faq-topic"] = bot => bot.Command("m1faq", ("topic", "battery-low")),
        ["faq-typed"] = bot => bot.Command("m1faq", ("topic", "my buttons are dead")),
        ["faq-unknown"] = bot => bot.Command("m1faq", ("topic", "zzzz")),
        ["faq-offered"] = bot => bot.Command("m1faq", ("topic", "my phone battery"), ("for", "600")),
        ["faq-offered-pressed"] = bot => bot.Press(Button(bot.Command("m1faq", ("topic", "my phone battery"), ("for", "600")), "Battery low, or all sounds gone: is it dead?")),
        ["faq-for"] = bot => bot.Command("m1faq", ("topic", "battery-low"), ("for", "600")),
        ["faq-repeated"] = bot =>
        {
            bot.Command("m1faq", ("topic", "battery-low"), ("for", "600"));
            return bot.Command("m1faq", ("topic", "battery-low"), ("for", "600"));
        },
        ["faq-above"] = bot =>
        {
            bot.Command("m1faq", ("topic", "battery-low"), ("for", "600"));
            return bot.Command("m1faq", ("topic", "battery-low"), ("for", "601"));
        },
        ["menu-read"] = bot => bot.Menu("Check M1 listing", Listing),
        ["menu-read-rack"] = bot => bot.Menu("Check M1 listing", "M1R with manual, serial no. 003421"),
        ["menu-read-short"] = bot => bot.Menu("Check M1 listing", "FS: Korg M1 s/n 4567"),
        ["menu-read-other"] = bot => bot.Menu("Check M1 listing", "Roland JV-1080 serial 123456"),
        ["menu-read-two"] = bot => bot.Menu("Check M1 listing", "either 198765 or 012345"),
        ["menu-read-none"] = bot => bot.Menu("Check M1 listing", "EUR 350, call 0171 2345678"),
        ["menu-read-serial"] = bot => bot.Menu("Check M1 listing", "the sticker on my M1 says 198765"),
        ["menu-read-photo"] = bot => bot.Menu("Check M1 listing", ""),
        ["menu-read-dated"] = bot => bot.Press(Button(bot.Menu("Check M1 listing", Listing), "Date this serial")),
        ["listing-asked"] = bot => bot.Command("m1listing"),
        ["listing"] = bot => bot.Submit("m1:1:listing", ("text", [Preview])),
        ["listing-ex"] = bot => bot.Submit("m1:1:listing", ("text", ["Korg M1EX, rare factory model with the Fatar keybed! One of the last ones. M1EX-87654. 600 EUR"])),
        ["listing-several"] = bot => bot.Submit("m1:1:listing", ("text", ["Korg M1, S/N 198765 on the back, S/N 012345 on the box. Keys work."])),
        ["listing-short"] = bot => bot.Submit("m1:1:listing", ("text", ["Korg M1 s/n 4567, dead keys, 90 EUR"])),
        ["listing-german"] = bot => bot.Submit("m1:1:listing", ("text", ["Korg M1, Baujahr 1990, Seriennummer 123456, Tasten und Display ok, Batterie neu, Rechnung von 1991, ungeöffnet, 350 €"])),
        ["listing-hostile"] = bot => bot.Submit("m1:1:listing", ("text", ["Korg M1, made in 1990, **keys** `dead` [x](https://example.org) @everyone ``` EUR 350"])),
        ["claim"] = bot => bot.Command("m1claim", ("text", "the first digit is the year")),
        ["claim-public"] = bot => bot.Command("m1claim", ("text", "the first digit is the year"), ("show", "everyone")),
        ["claim-two"] = bot => bot.Command("m1claim", ("text", "The first digit is the year and the M1EX came out in 1991.")),
        ["claim-none"] = bot => bot.Command("m1claim", ("text", "hello"), ("show", "everyone")),
        ["claim-shared"] = bot => bot.Press(Button(bot.Command("m1claim", ("text", "the first digit is the year")), "Share")),
        ["menu-claim"] = bot => bot.Menu("Check M1 claim", "About 250,000 M1s were made"),
        ["menu-answer"] = bot => bot.Menu("Answer with M1 FAQ", "help, all my sounds are gone and it says battery low"),
        ["menu-answered"] = bot => bot.Choose(List(bot.Menu("Answer with M1 FAQ", "battery low")), "battery-low"),
        ["menu-answer-none"] = bot => bot.Menu("Answer with M1 FAQ", "thank you"),
        ["menu-previewed"] = bot => bot.Press(Button(bot.Menu("Answer with M1 FAQ", "battery low"), "Preview")),
        ["menu-sent"] = bot => bot.Press(Button(bot.Menu("Answer with M1 FAQ", "battery low"), "Send \"Battery low\"")),
        ["about-how"] = bot => bot.Command("m1about"),
        ["about-sources"] = bot => bot.Command("m1about", ("what", "sources")),
        ["about-claims"] = bot => bot.Command("m1about", ("what", "claims")),
        ["about-claims-on"] = bot => bot.Press(Button(bot.Command("m1about", ("what", "claims")), "Go on")),
        ["about-privacy"] = bot => bot.Command("m1about", ("what", "privacy")),
        ["about-version"] = bot => bot.Command("m1about", ("what", "version")),
        ["about-invite"] = bot => bot.Command("m1about", ("what", "invite")),
        ["help"] = bot => bot.Command("m1help"),
        ["sighting-asked"] = bot => bot.Press(Button(bot.Command("m1serial", ("serial", "198765"), ("chip", "9310")), "Report this unit")),
        ["sighting"] = bot => bot.Submit(
            "m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), ("chip", ["9310"]), ("sold", ["1993-06"]),
            (SightingModal.Photos, ["https://example.org/photos"]), (SightingModal.Ticks, [SightingModal.Consent, SightingModal.Small])),
        ["sighting-whole"] = bot => bot.Submit(
            "m1:1:sighted", (SightingModal.Unit, ["M1EX 12345"]), ("chip", ["soon"]), ("sold", [""]),
            (SightingModal.Photos, ["no link"]), (SightingModal.Ticks, [SightingModal.Consent, SightingModal.Whole, SightingModal.Large])),
        ["sighting-no-consent"] = bot => bot.Submit("m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), (SightingModal.Ticks, [])),
        ["sighting-reopened"] = bot => bot.PressReturned(bot.Submit(
            "m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), ("chip", ["9310"]), (SightingModal.Photos, ["https://example.org/my_photos?a=1"]),
            (SightingModal.Ticks, [SightingModal.Whole, SightingModal.Large]))),
        ["sighting-unreadable"] = bot => bot.Submit(
            "m1:1:sighted", (SightingModal.Unit, ["M1 19O765"]), ("sold", ["1993-06"]), (SightingModal.Ticks, [SightingModal.Consent])),
        ["old-button"] = bot => bot.Press("m1:0:whatever"),
    };

    private static Reply Inspect(InProcessBot bot, string where, string model, params string[] labels) => labels.Aggregate(
        bot.Press(Button(bot.Command("m1checklist", ("where", where), ("model", model)), where == "from-photos" ? "Inspect by video call" : "Start inspection")),
        (screen, label) => bot.Press(Button(screen, label)));

    internal static string Folder { get; } = Repository.Find("tests", "M1SerialBot.Tests", "Golden", "Answers");

    public static TheoryData<string> Names() => [.. Answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_looks_as_it_was_reviewed(string name)
    {
        using var bot = new InProcessBot("https://example.org/new?title={title}&body={body}");

        await AssertReviewedAsync(Path.Combine(Folder, $"{name}.txt"), ReplyText.Of(Answers[name](bot)));
    }

    [Fact]
    public void Nothing_is_kept_that_no_answer_looks_like() =>
        Assert.Equal(Answers.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    internal static async Task AssertReviewedAsync(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("M1_UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        }

        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), text);
    }
}
