using System.Text;
using System.Text.Json.Nodes;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Replies;
using NJsonSchema;

namespace M1SerialBot.Tests.Features;

/// <summary>A sighting that is reported is a record that the knowledge takes.</summary>
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
            "m1:1:sighted", (SightingModal.Unit, [unit]), (SightingModal.Chip, ["9240"]), (SightingModal.Sold, ["1993-06"]), (SightingModal.Photos, ["https://example.org/a"]),
            (SightingModal.Ticks, isWhole ? [SightingModal.Consent, SightingModal.Whole] : [SightingModal.Consent])));

        Assert.True(serial == (string?)record["serial"], because);
        var file = await SightingsAsync(record);
        var schema = await JsonSchema.FromJsonAsync(await ReadAsync("schema", "sightings.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(file));
        Assert.Empty((await LoadAsync(file)).Issues);
    }

    [Fact]
    public void Without_consent_nothing_is_made_of_it()
    {
        var reply = _bot.Submit("m1:1:sighted", (SightingModal.Unit, ["M1 198765"]), (SightingModal.Ticks, [SightingModal.Whole]));

        Assert.Equal("no-consent", reply.Outcome);
        Assert.Empty(reply.Message!.Files);
        Assert.DoesNotContain("198", reply.Message.Content, StringComparison.Ordinal);
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

    private static JsonNode Record(DiscordApi.Replies.Reply reply) => JsonNode.Parse(Encoding.UTF8.GetString(Assert.Single(reply.Message!.Files).Content.Span))!;

    private static async Task<string> SightingsAsync(JsonNode record)
    {
        var file = JsonNode.Parse(await ReadAsync("knowledge", "sightings.json"))!;
        file["sightings"]!.AsArray().Add(record);
        return file.ToJsonString();
    }

    private static async Task<KnowledgeLoadResult> LoadAsync(string sightings)
    {
        var sources = JsonNode.Parse(await ReadAsync("knowledge", "sources.json"))!;
        sources["sources"]!.AsArray().Add(JsonNode.Parse("""{ "id": "reader-report", "kind": "owner", "title": "A reader", "origin": "reader", "recorded": "2026-11" }"""));
        var root = Path.Combine(AppContext.BaseDirectory, "config", "knowledge");
        var files = Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Select(path => path switch
        {
            "sightings.json" => new KnowledgeFile(path, sightings),
            "sources.json" => new KnowledgeFile(path, sources.ToJsonString()),
            _ => new KnowledgeFile(path, File.ReadAllText(Path.Combine(root, path))),
        });
        return KnowledgeLoader.Load([.. files], citedElsewhere: null);
    }

    private static Task<string> ReadAsync(string folder, string file) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "config", folder, file), TestContext.Current.CancellationToken);
}
