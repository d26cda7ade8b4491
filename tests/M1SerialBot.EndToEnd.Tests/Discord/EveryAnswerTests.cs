using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>Every command, button, list, modal and problem over the gateway, and one of each kind as a webhook; every body is held against the specification on its way.</summary>
[Collection<SharedBots>]
public sealed class EveryAnswerTests(SharedBots bots)
{
    private const int Said = 4;
    private const int Changed = 7;
    private const int Opened = 9;

    // What is asked, what kind of answer comes, whether the caller alone sees it, and what it says.
    internal static readonly Dictionary<string, (Func<RunningBot, Task<Delivered>> Ask, int Type, bool IsPrivate, string Says)> Rows = new(StringComparer.Ordinal)
    {
        ["/m1serial"] = (bot => bot.CommandAsync("m1serial", ("serial", "198765")), Said, true, "Probably 1992–93"),
        ["/m1serial, a conflict"] = (bot => bot.CommandAsync("m1serial", ("serial", "198765"), ("chip", "9512")), Said, true, "all innocent"),
        ["/m1serial, to everyone"] = (bot => bot.CommandAsync("m1serial", ("serial", "198765"), ("show", "everyone")), Said, false, "198xxx"),
        ["/m1compare"] = (bot => bot.CommandAsync("m1compare", ("first", "198765"), ("second", "012345")), Said, true, "198765 is newer than 012345"),
        ["/m1compare, to everyone"] = (bot => bot.CommandAsync("m1compare", ("first", "198765"), ("second", "012345"), ("show", "everyone")), Said, false, "198xxx is newer than 012xxx"),
        ["/m1compare, two models"] = (bot => bot.CommandAsync("m1compare", ("first", "198765"), ("second", "A12345")), Said, true, "numbered separately"),
        ["/m1checklist"] = (bot => bot.CommandAsync("m1checklist"), Said, true, "Play all 61 keys"),
        ["/m1checklist, a rack"] = (bot => bot.CommandAsync("m1checklist", ("where", "at-seller"), ("model", "M1R"), ("show", "everyone")), Said, false, "in person (M1R)"),
        ["/m1checklist, photos"] = (bot => bot.CommandAsync("m1checklist", ("where", "from-photos"), ("model", "M1EX")), Said, true, "I'm interested in your M1EX"),
        ["a section of the checklist"] = (async bot => await bot.ChooseAsync(await bot.CommandAsync("m1checklist"), "keys"), Changed, true, "*Repair:*"),
        ["another situation"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1checklist"), "From photos"), Changed, true, "Copy this and send it to the seller"),
        ["a section of a public checklist"] = (async bot => await bot.ChooseAsync(await bot.CommandAsync("m1checklist", ("show", "everyone")), "warnings"), Said, true, "INT, CARD and COMBI"),
        ["an inspection"] = (bot => InspectAsync(bot, "at-seller"), Changed, true, "Check 1 of "),
        ["an inspection from a public checklist"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1checklist", ("show", "everyone")), "Start inspection"), Said, true, "Check 1 of "),
        ["an inspection by video call"] = (bot => InspectAsync(bot, "from-photos", "OK"), Changed, true, "Check 2 of "),
        ["an inspection, a fault and back"] = (bot => InspectAsync(bot, "at-seller", "Fault", "Back"), Changed, true, "Your answer so far: **Fault**"),
        ["an inspection, back to the list"] = (bot => InspectAsync(bot, "at-seller", "Back"), Changed, true, "Play all 61 keys"),
        ["an inspection's end"] = (bot => InspectAsync(bot, "just-bought", [.. Enumerable.Repeat("Fault", 12), "Skip", "Finish here"]), Changed, true, "To the seller"),
        ["an inspection, again"] = (bot => InspectAsync(bot, "at-seller", "Fault", "Finish here", "Start again"), Changed, true, "Check 1 of "),
        ["an inspection of other checks"] = (OldInspectionAsync, Said, true, "has changed"),
        ["/m1faq"] = (bot => bot.CommandAsync("m1faq", ("topic", "battery-low")), Said, true, "CR2032"),
        ["/m1faq, typed"] = (bot => bot.CommandAsync("m1faq", ("topic", "buttons dead, will spray do")), Said, true, "switch"),
        ["/m1faq, nothing like it"] = (bot => bot.CommandAsync("m1faq", ("topic", "zzzz")), Said, true, "No topic is about that"),
        ["/m1faq, chosen"] = (async bot => await bot.ChooseAsync(await bot.CommandAsync("m1faq", ("topic", "zzzz")), "dim-screen"), Said, true, "contrast"),
        ["/m1faq, for somebody"] = (bot => bot.ModerateAsync("m1faq", ("topic", "low-serial-value"), ("for", "300000000000000009")), Said, false, "<@300000000000000009>"),
        ["/m1faq, for somebody, by anybody"] = (bot => bot.CommandAsync("m1faq", ("topic", "battery-low"), ("for", "300000000000000009")), Said, true, "only you see this"),
        ["/m1about"] = (bot => bot.CommandAsync("m1about"), Said, true, "public date code"),
        ["/m1about, sources"] = (bot => bot.CommandAsync("m1about", ("what", "sources")), Said, true, "https://"),
        ["/m1about, claims"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1about", ("what", "claims")), "Go on"), Changed, true, "(2 of "),
        ["/m1about, privacy"] = (bot => bot.CommandAsync("m1about", ("what", "privacy")), Said, true, "What it keeps.** Nothing"),
        ["/m1about, version"] = (bot => bot.CommandAsync("m1about", ("what", "version")), Said, true, "Running for"),
        ["/m1about, invite"] = (bot => bot.CommandAsync("m1about", ("what", "invite")), Said, true, "scope=applications.commands&permissions=0"),
        ["/m1help"] = (bot => bot.CommandAsync("m1help"), Said, true, "m1serial:"),
        ["Check M1 listing"] = (bot => Menu(bot, "Check M1 listing", Listing), Said, true, "the number points to 1992–93"),
        ["Check M1 listing, a serial"] = (bot => Menu(bot, "Check M1 listing", "mine is 198765"), Said, true, "Probably 1992–93"),
        ["Check M1 listing, Date this serial"] = (async bot => await bot.PressAsync(await Menu(bot, "Check M1 listing", Listing), "Date this serial"), Said, true, "Probably 1992–93"),
        ["Check M1 listing, two serials"] = (async bot => await bot.ChooseAsync(await Menu(bot, "Check M1 listing", "Korg M1, S/N 198765 or S/N 012345, keys work"), "012345"), Said, true, "Probably 1988–89"),
        ["Check M1 listing, no text"] = (bot => Menu(bot, "Check M1 listing", ""), Said, true, "aren't opened"),
        ["/m1listing"] = (bot => bot.CommandAsync("m1listing"), Opened, false, "aren't opened"),
        ["a listing that was pasted"] = (async bot => await bot.SubmitAsync(await bot.CommandAsync("m1listing"), null, ("text", [Listing])), Said, true, "Message to the seller"),
        ["/m1claim"] = (bot => bot.CommandAsync("m1claim", ("text", "the first digit is the year")), Said, true, "Contradicted: The opening digit gives the year"),
        ["/m1claim, to everyone"] = (bot => bot.CommandAsync("m1claim", ("text", "the first digit is the year"), ("show", "everyone")), Said, false, "Against it"),
        ["/m1claim, shared"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1claim", ("text", "the first digit is the year")), "Share"), Said, false, "Said by"),
        ["/m1claim, nothing like it"] = (bot => bot.CommandAsync("m1claim", ("text", "hello")), Said, true, "None of the"),
        ["Check M1 claim"] = (bot => Menu(bot, "Check M1 claim", "The M1EX came out in 1991"), Said, true, "Contradicted"),
        ["Check M1 listing, two"] = (bot => Menu(bot, "Check M1 listing", "either 198765 or 012345"), Said, true, "M1-E08"),
        ["Check M1 listing, one of two"] = (async bot => await bot.ChooseAsync(await Menu(bot, "Check M1 listing", "either 198765 or 012345"), "012345"), Changed, true, "Probably 1988–89"),
        ["Check M1 listing, a licence"] = (bot => Menu(bot, "Check M1 listing", "my key: ABCD-1234-EFGH-5678"), Said, true, "isn't repeated"),
        ["Answer with M1 FAQ"] = (bot => Menu(bot, "Answer with M1 FAQ", "battery low", RunningBot.ManageMessages), Said, true, "One topic comes closest"),
        ["Answer with M1 FAQ, by anybody"] = (bot => Menu(bot, "Answer with M1 FAQ", "battery low"), Said, true, "for people who can manage messages"),
        ["Answer with M1 FAQ, nothing like it"] = (bot => Menu(bot, "Answer with M1 FAQ", "thank you", RunningBot.ManageMessages), Said, true, "No topic clearly answers"),
        ["Answer with M1 FAQ, previewed"] = (async bot => await bot.PressAsync(await Menu(bot, "Answer with M1 FAQ", "how do I see the ROM version", RunningBot.ManageMessages), "Preview", RunningBot.ManageMessages), Changed, true, "Only you see this so far"),
        ["Answer with M1 FAQ, sent"] = (SendAsync, Said, false, "https://discord.com/channels/"),
        ["Answer with M1 FAQ, more"] = (async bot => await bot.PressAsync(await bot.ModerateAsync("m1faq", ("topic", "memory-cards"), ("for", "300000000000000009")), "More and sources"), Said, true, "last reviewed on"),
        ["Answer with M1 FAQ, picked"] = (async bot => await bot.ChooseAsync(await Menu(bot, "Answer with M1 FAQ", "battery low", RunningBot.ManageMessages), "still-worth-it", RunningBot.ManageMessages), Said, false, "https://discord.com/channels/"),
        ["Add a clue"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "198765")), "Add a clue"), Opened, false, "Newest date code"),
        ["a clue that was added"] = (AddClueAsync, Changed, true, "Mar 1993 – Dec 1993"),
        ["Why this date?"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "198765")), "Why this date?"), Said, true, "matsudananda"),
        ["Why this date?, of a public card"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "198765"), ("show", "everyone")), "Why this date?"), Said, true, "198???"),
        ["Buyer checklist"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "A12345")), "Buyer checklist"), Said, true, "(M1R)"),
        ["Share"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "198765")), "Share"), Said, false, "198xxx"),
        ["Report this unit"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "198765"), ("chip", "9310")), "Report this unit"), Opened, false, "first three digits"),
        ["a sighting that was reported"] = (ReportAsync, Said, true, "config/knowledge/sightings/"),
        ["a sighting without consent"] = (RefuseAsync, Said, true, "What you typed"),
        ["a sighting without consent, again"] = (async bot => await bot.PressAsync(await RefuseAsync(bot), "Back to the form"), Opened, false, "https://example.org/a_b"),
        ["M1-E01"] = (bot => bot.CommandAsync("m1serial", ("serial", "hello")), Said, true, "(M1-E01)"),
        ["M1-E01, Where is it?"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "hello")), "Where is it?"), Said, true, "Look at the rear"),
        ["M1-E02"] = (bot => bot.CommandAsync("m1serial", ("serial", "19O765")), Said, true, "(M1-E02)"),
        ["M1-E02, pressed"] = (async bot => await bot.PressAsync(await bot.CommandAsync("m1serial", ("serial", "19O765")), "Read as 190765"), Changed, true, "Probably 1992–93"),
        ["M1-E03"] = (bot => bot.CommandAsync("m1serial", ("serial", "1234")), Said, true, "(M1-E03)"),
        ["M1-E04"] = (bot => bot.CommandAsync("m1serial", ("serial", "123456789012")), Said, true, "(M1-E04)"),
        ["M1-E05"] = (bot => bot.CommandAsync("m1serial", ("serial", "260000")), Said, true, "(M1-E05)"),
        ["M1-E06"] = (bot => bot.CommandAsync("m1serial", ("serial", "M3R 012345")), Said, true, "(M1-E06)"),
        ["M1-E07"] = (bot => bot.CommandAsync("m1serial", ("serial", "ABCD-1234-EFGH-5678")), Said, true, "(M1-E07)"),
        ["M1-E08"] = (bot => bot.CommandAsync("m1serial", ("serial", "198765 or 012345")), Said, true, "(M1-E08)"),
        ["M1-E09"] = (bot => bot.CommandAsync("m1serial", ("serial", "880219")), Said, true, "(M1-E09)"),
        ["M1-E10"] = (bot => bot.CommandAsync("m1serial", ("serial", "198765"), ("chip", "zz99")), Said, true, "(M1-E10)"),
        ["M1-E11"] = (bot => bot.CommandAsync("m1serial", ("serial", "248000")), Said, true, "(M1-E11)"),
        ["M1-E13"] = (bot => bot.CommandAsync("m1serial", ("serial", "145678A")), Said, true, "(M1-E13)"),
    };

    private const string Listing = "Selling my Korg M1 of 1989, S/N 198765, EUR 350 VB, CC 64 works, 10115 Berlin, call 0171 2345678.";

    // A private and a public message, a message that is changed, a modal that opens and one that is sent, a file, and a problem.
    // Three actions: the menu's two, and one press.
    private static async Task<Delivered> SendAsync(RunningBot bot) => await bot.PressAsync(
        await Menu(bot, "Answer with M1 FAQ", "is mine an EX?", RunningBot.ManageMessages), "Send \"Is mine an EX\"", RunningBot.ManageMessages);

    private static readonly string[] OfEachKind =
        ["/m1serial", "/m1serial, to everyone", "another situation", "Add a clue", "a clue that was added", "a sighting that was reported", "Check M1 listing", "M1-E01"];

    public static TheoryData<Wire, string> Names()
    {
        var rows = new TheoryData<Wire, string>();
        foreach (var name in Rows.Keys)
        {
            rows.Add(Wire.Gateway, name);
        }

        foreach (var name in OfEachKind)
        {
            rows.Add(Wire.Webhook, name);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_answered(Wire wire, string name)
    {
        var (ask, type, isPrivate, says) = Rows[name];

        var answer = (await ask(bots.Over(wire))).Answer!;

        Assert.Equal(type, (int?)answer["type"]);
        Assert.Equal(isPrivate, type != Opened && RunningBot.IsPrivate(answer));
        Assert.Contains(says, Readable(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task A_public_answer_can_be_deleted_by_its_caller_and_by_nobody_else(Wire wire)
    {
        var bot = bots.Over(wire);
        var card = await bot.CommandAsync("m1serial", ("serial", "198765"), ("show", "everyone"));
        var delete = (string)RunningBot.Components(card).Last()["custom_id"]!;
        var deleted = bot.Discord.DeletedMessages.Count;

        var refused = await bot.DeliverAsync(bot.Discord.NewInteraction().By("300000000000000099").Permitted(0).Button(delete, card.Original!));
        var done = await bot.PressAsync(card, "Delete");
        await bot.Discord.WaitForRequestAsync(Route.Original, deleted + 1);

        Assert.True(RunningBot.IsPrivate(refused.Answer!));
        Assert.Equal(6, (int?)done.Answer!["type"]);
        for (var look = 0; look < 100 && card.Original is not null; look++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Null(card.Original);
    }

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task A_topic_is_found_while_it_is_typed(Wire wire)
    {
        var bot = bots.Over(wire);

        var pinned = await bot.AskAsync(bot.Discord.NewInteraction().Autocomplete("m1faq", CommandOption.Focused("topic", "")));
        var found = await bot.AskAsync(bot.Discord.NewInteraction().Autocomplete("m1faq", CommandOption.Focused("topic", "batt")));

        Assert.Equal("battery-low", (string?)pinned["data"]!["choices"]![0]!["value"]);
        Assert.InRange(pinned["data"]!["choices"]!.AsArray().Count, 5, 25);
        Assert.Equal("battery-low", (string?)found["data"]!["choices"]![0]!["value"]);
    }

    [Theory]
    [InlineData(Wire.Gateway)]
    [InlineData(Wire.Webhook)]
    public async Task A_topic_that_was_just_answered_here_comes_privately_with_a_link(Wire wire)
    {
        var bot = bots.Over(wire);
        var channel = $"20000000000000{(int)wire}";
        JsonObject Ask() => bot.Discord.NewInteraction().InChannel(channel).Command("m1faq", CommandOption.Text("topic", "fair-price"), CommandOption.Text("show", "everyone"));

        var first = await bot.DeliverAsync(Ask());
        var second = await bot.DeliverAsync(Ask());

        Assert.False(RunningBot.IsPrivate(first.Answer!));
        Assert.True(RunningBot.IsPrivate(second.Answer!));
        Assert.EndsWith($"/{channel}/{first.Id}", (string?)second.Answer!["data"]!["content"], StringComparison.Ordinal);
    }

    private static async Task<Delivered> InspectAsync(RunningBot bot, string where, params string[] labels)
    {
        var screen = await bot.PressAsync(await bot.CommandAsync("m1checklist", ("where", where), ("model", "M1EX")), where == "from-photos" ? "Inspect by video call" : "Start inspection");
        foreach (var label in labels)
        {
            screen = await bot.PressAsync(screen, label);
        }

        return screen;
    }

    private static async Task<Delivered> OldInspectionAsync(RunningBot bot)
    {
        var screen = await InspectAsync(bot, "at-seller");
        return await bot.DeliverAsync(bot.Discord.NewInteraction().Button("m1:1:inspect:at-seller|M1EX|3|AAAA|AAAAAAAAAA|", screen.Original!));
    }

    private static Task<Delivered> Menu(RunningBot bot, string name, string content, ulong permissions = 0)
    {
        var interaction = bot.Discord.NewInteraction().Permitted(permissions);
        return bot.DeliverAsync(interaction.MessageMenu(name, interaction.Message(content)));
    }

    private static async Task<Delivered> AddClueAsync(RunningBot bot)
    {
        var card = await bot.CommandAsync("m1serial", ("serial", "198765"));
        var modal = await bot.PressAsync(card, "Add a clue");
        return await bot.SubmitAsync(modal, card.Original!, ("model", ["not sure"]), ("chip", ["9310"]), ("sold", [""]), ("seller", ["not sure"]));
    }

    private static async Task<Delivered> ReportAsync(RunningBot bot)
    {
        var card = await bot.CommandAsync("m1serial", ("serial", "198765"), ("chip", "9310"));
        var modal = await bot.PressAsync(card, "Report this unit");
        var report = await bot.SubmitAsync(
            modal, card.Original!, ("unit", ["M1 198765"]), ("chip", ["9310"]), ("sold", [""]), ("photos", [""]), ("ticks", ["consent", "small"]));
        Assert.Equal("sighting.json", (string?)report.Answer!["data"]!["attachments"]![0]!["filename"]);
        return report;
    }

    private static async Task<Delivered> RefuseAsync(RunningBot bot)
    {
        var card = await bot.CommandAsync("m1serial", ("serial", "198765"), ("chip", "9310"));
        var modal = await bot.PressAsync(card, "Report this unit");
        return await bot.SubmitAsync(
            modal, card.Original!, ("unit", ["M1 198765"]), ("chip", ["9310"]), ("sold", [""]), ("photos", ["https://example.org/a_b"]), ("ticks", ["small"]));
    }

    private static string Readable(JsonNode answer) => answer.ToJsonString(new System.Text.Json.JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
