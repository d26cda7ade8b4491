using System.Text;
using System.Text.Json.Nodes;
using M1SerialBot.Bot.Features.Sightings;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using NJsonSchema;

namespace M1SerialBot.Tests.Features;

/// <summary>A reported sighting becomes a record that the knowledge accepts.</summary>
public sealed class SightingTests : IDisposable
{
    private readonly InProcessBot _bot = new("https://example.org/new?title={title}&body={body}");

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("M1 198765", "198???", false, "the last digits are kept back")]
    [InlineData("M1 187654", "187654", true, "unless the reporter says otherwise")]
    [InlineData("198765", "198???", false, "without a model it is the keyboard's")]
    public async Task The_record_validates_and_the_knowledge_loads_with_it(string unit, string serial, bool isWhole, string because)
    {
        var record = Record(_bot.Submit(
            "m1:1:sighted", (SightingModal.Unit, [unit]), ("chip", ["9240"]), ("sold", ["1993-06"]), (SightingModal.Photos, ["https://example.org/a"]),
            (SightingModal.Ticks, isWhole ? [SightingModal.Consent, SightingModal.Whole] : [SightingModal.Consent])));

        Assert.True(serial == (string?)record["serial"], because);
        var file = record.ToJsonString();
        var schema = await JsonSchema.FromJsonAsync(await ReadAsync("schema", "sighting.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(file));
        Assert.Empty((await LoadAsync($"sightings/{record["evidence"]!["rule"]}.json", file)).Issues);
    }

    [Fact]
    public void Without_consent_nothing_is_made_of_it()
    {
        var reply = _bot.Submit("m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), (SightingModal.Ticks, [SightingModal.Whole]));

        Assert.Equal("no-consent", reply.Outcome);
        Assert.Empty(reply.Message!.Files);
        Assert.True(reply.Message.IsPrivate);
        Assert.DoesNotContain("198", reply.Message.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M1 198765", "9310", "1993-06", "https://example.org/my_photos/a*b?x=[1]&y=`2`", "whole large", "everything that can be filled in")]
    [InlineData("M1 198765", "", "", "", "", "nothing but what is needed")]
    [InlineData("198765", "", "1993-06", "", "small", "fields in between that are empty")]
    [InlineData("M1 198765", "> 9310", "\\1993", "<@500> || @everyone", "", "what Discord would take for markup")]
    [InlineData("Ｍ１ 198765", "", "昭和63年5月", "", "", "what is not Latin")]
    public void A_form_without_consent_comes_back_filled_in(string unit, string chip, string sold, string photos, string ticks, string because)
    {
        var refused = _bot.Submit(
            "m1:1:sighted", (SightingModal.Unit, [unit]), ("chip", [chip]), ("sold", [sold]), (SightingModal.Photos, [photos]),
            (SightingModal.Ticks, ticks.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal("no-consent", refused.Outcome);
        HoldForm(_bot.PressReturned(refused), [unit, chip, sold, photos], ticks, because);
    }

    [Fact]
    public void The_longest_form_comes_back_whole()
    {
        var longest = new[] { (SightingModal.Unit, 64), ("chip", 16), ("sold", 24), (SightingModal.Photos, 200) };
        (string Field, string[] Values)[] typed = [.. longest.Select(field => (field.Item1, new[] { new string('*', field.Item2) }))];

        var reopened = _bot.PressReturned(_bot.Submit("m1:1:sighted", [.. typed, (SightingModal.Ticks, [SightingModal.Whole, SightingModal.Small, SightingModal.Large])]));

        HoldForm(reopened, [.. typed.Select(field => field.Values[0])], "whole small large", "as long as the fields allow");
    }

    [Theory]
    [InlineData("hello", "hello", "what is no serial")]
    [InlineData("198765 012345", "198765 012345", "two serials")]
    [InlineData("ABCD-1234-EFGH-5678", "", "a licence code, which is not repeated")]
    public void A_form_that_cannot_be_read_comes_back_filled_in_as_well(string unit, string returned, string because)
    {
        var refused = _bot.Submit("m1:1:sighted", (SightingModal.Unit, [unit]), ("chip", ["9310"]), (SightingModal.Ticks, [SightingModal.Consent, SightingModal.Small]));

        Assert.DoesNotContain("EFGH", string.Concat(refused.Message!.Embeds.Select(embed => embed.Description)), StringComparison.Ordinal);
        HoldForm(_bot.PressReturned(refused), [returned, "9310", "", ""], "small", because);
    }

    [Fact]
    public void Without_its_message_the_form_comes_back_empty()
    {
        var refused = _bot.Submit("m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), (SightingModal.Ticks, []));

        HoldForm(_bot.Press(InProcessBot.Button(refused, "Back to the form")), ["", "", "", ""], "", "Discord shows no message");
    }

    [Theory]
    [InlineData("M1 198765", null, "no reports are wanted")]
    [InlineData("M1 198765", "https://example.org/new?body={body}", "they are")]
    public void A_sighting_is_asked_for_only_where_reports_are_wanted(string serial, string? address, string because)
    {
        using var bot = new InProcessBot(address);

        var labels = bot.Command("m1serial", ("serial", serial), ("chip", "9310")).Message!.Components.SelectMany(row => row.Components).OfType<DiscordApi.Models.Components.Button>().Select(button => button.Label);
        var how = bot.Command("m1about", ("what", "how")).Message!.Embeds[0].Description!;

        Assert.True((address is not null) == labels.Contains("Report this unit"), because);
        Assert.True((address is not null) == how.Contains("Report this unit", StringComparison.Ordinal), because);
    }

    [Fact]
    public void A_button_that_outlived_the_address_says_so()
    {
        var button = InProcessBot.Button(_bot.Command("m1serial", ("serial", "198765"), ("chip", "9310")), "Report this unit");
        using var bot = new InProcessBot();

        var reply = bot.Press(button);

        Assert.Equal("no-address", reply.Outcome);
        Assert.True(reply.Message!.IsPrivate);
    }

    [Theory]
    [InlineData("hello", "M1-E01", "no serial")]
    [InlineData("198765 012345", "M1-E08", "two serials")]
    [InlineData("ABCD-1234-EFGH-5678", "M1-E07", "a licence code")]
    [InlineData("M3R 012345", "M1-E06", "another instrument's number")]
    public void What_is_no_serial_is_answered_like_anywhere_else(string unit, string code, string because) =>
        Assert.True(code == _bot.Submit("m1:1:sighted", (SightingModal.Unit, [unit]), (SightingModal.Ticks, [SightingModal.Consent])).Outcome, because);

    [Theory]
    [InlineData("no link")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org/plain")]
    public void What_is_no_safe_address_is_left_out(string photos)
    {
        var reply = _bot.Submit("m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), (SightingModal.Photos, [photos]), (SightingModal.Ticks, [SightingModal.Consent]));

        Assert.DoesNotContain("Photos", reply.Message!.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contribution_is_filled_in_with_the_record()
    {
        var reply = _bot.Submit("m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), (SightingModal.Ticks, [SightingModal.Consent]));
        var description = reply.Message!.Embeds[0].Description!;

        var link = description[(description.IndexOf("](https", StringComparison.Ordinal) + 2)..].TrimEnd(')');
        Assert.Contains((string)Record(reply)["evidence"]!["statement"]!, Uri.UnescapeDataString(link), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_contributions_are_wanted_no_link_is_shown()
    {
        using var bot = new InProcessBot();

        var reply = bot.Submit("m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), (SightingModal.Ticks, [SightingModal.Consent]));

        Assert.DoesNotContain("](http", reply.Message!.Embeds[0].Description, StringComparison.Ordinal);
    }

    private static void HoldForm(DiscordApi.Models.Interactions.Reply reopened, string[] values, string ticks, string because)
    {
        var components = reopened.Modal!.Components.Select(field => field.Component).ToList();
        var boxes = components.OfType<DiscordApi.Models.Components.CheckboxGroup>().Single();

        Assert.True(values.SequenceEqual(components.OfType<DiscordApi.Models.Components.TextInput>().Select(input => input.Value ?? "")), because);
        Assert.True(ticks == string.Join(' ', boxes.Options.Where(box => box.Default == true).Select(box => box.Value)), because);
    }

    private static JsonNode Record(DiscordApi.Models.Interactions.Reply reply) => JsonNode.Parse(Encoding.UTF8.GetString(Assert.Single(reply.Message!.Files).Content.Span))!;

    private static async Task<KnowledgeLoadResult> LoadAsync(string path, string sighting)
    {
        var sources = JsonNode.Parse(await ReadAsync("knowledge", "sources.json"))!;
        sources["sources"]!.AsArray().Add(JsonNode.Parse("""{ "id": "reader-report", "kind": "owner", "title": "A reader", "origin": "reader", "recorded": "2026-11" }"""));
        var root = Path.Combine(AppContext.BaseDirectory, "config", "knowledge");
        var files = Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Select(path => path switch
        {
            "sources.json" => new ContentFile(path, sources.ToJsonString()),
            _ => new ContentFile(path, File.ReadAllText(Path.Combine(root, path))),
        });
        var content = Path.GetDirectoryName(root)!;
        var lexicon = Directory.EnumerateFiles(Path.Combine(content, "lexicon"), "*.json", SearchOption.AllDirectories)
            .Select(path => new ContentFile(Path.GetRelativePath(content, path).Replace('\\', '/'), File.ReadAllText(path)));
        return KnowledgeLoader.Load([.. files, .. lexicon, new ContentFile(path, sighting)], citedElsewhere: null);
    }

    private static Task<string> ReadAsync(string folder, string file) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "config", folder, file), TestContext.Current.CancellationToken);
}
