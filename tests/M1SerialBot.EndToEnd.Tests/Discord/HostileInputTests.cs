using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>Whatever is typed, the answer pings nobody, breaks no card, and keeps to Discord's limits.</summary>
[Collection<SharedBots>]
public sealed class HostileInputTests(SharedBots bots)
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["mentions"] = "@everyone @here <@1100000000000000001> <@&2> <#3>",
        ["Markdown"] = "**198765** __x__ ~~y~~ ||z|| `code` ```block``` # heading\n> quote",
        ["a link"] = "[free nitro](https://example.org/?id=198765) https://example.org",
        ["6,000 characters"] = new string('9', 6000),
        ["6,000 signs of markup"] = string.Concat(Enumerable.Repeat("*_`|", 1500)),
        ["6,000 serials"] = string.Concat(Enumerable.Repeat("198765 ", 850)),
        ["right-to-left marks"] = "\u202E567891\u202C \u2067198765\u2069",
        ["zero-width characters"] = "1\u200B9\u200C8\u200D7\uFEFF6\u20605",
        ["combining marks"] = "1" + new string('\u0301', 500) + "98765",
        ["emoji"] = "🎹 198765 🎹 👩‍👩‍👧‍👦",
        ["half a pair"] = "\uD83C198765",
        ["control characters"] = "198765\0\a\b\u001B[31m",
        ["nothing"] = "",
        ["blanks"] = "   ",
        ["a licence code"] = "ABCD-1234-EFGH-5678",
        ["JSON"] = """{"type":4,"data":{"content":"@everyone"}}""",
        ["a template"] = "{serial} {0} {{window}} %s ${x}",
    };

    public static TheoryData<Wire, string> Rows()
    {
        var rows = new TheoryData<Wire, string>();
        foreach (var wire in Enum.GetValues<Wire>())
        {
            foreach (var name in Texts.Keys)
            {
                rows.Add(wire, name);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Any_text_in_any_option_is_answered(Wire wire, string name)
    {
        var bot = bots.Over(wire);
        var text = Texts[name];
        foreach (var show in new[] { "only-me", "everyone" })
        {
            var answer = await bot.AskAsync(bot.Discord.NewInteraction().Command(
                "m1serial",
                CommandOption.Text("serial", text),
                CommandOption.Text("model", text),
                CommandOption.Text("chip", text),
                CommandOption.Text("sold", text),
                CommandOption.Text("seller-says", text),
                CommandOption.Text("show", show)));

            Assert.Equal(4, (int?)answer["type"]);
            var shown = answer["data"]!["content"] + " " + answer["data"]!["embeds"]!.ToJsonString();
            Assert.DoesNotContain("M1-E90", shown, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?<!\\)(@everyone|@here)|(?<!\\)<[@#]", shown.Replace(@"\\", @"\", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Any_text_can_be_typed(Wire wire, string name)
    {
        var bot = bots.Over(wire);

        var answer = await bot.AskAsync(bot.Discord.NewInteraction().Autocomplete("m1serial", CommandOption.Focused("serial", Texts[name])));

        Assert.Equal(8, (int?)answer["type"]);
        Assert.InRange(answer["data"]!["choices"]!.AsArray().Count, 0, 25);
    }
}
