using System.Text.Json.Nodes;

namespace M1SerialBot.Tests.Cli;

/// <summary><c>listing</c> and <c>claim</c>.</summary>
public sealed class ListingCommandTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task A_listing_is_checked_in_plain_text()
    {
        var output = await CheckAsync("Korg M1, bought new in 1990. S/N 198765, a few keys click. EUR 350");

        Assert.StartsWith("Three things to ask\n1. Year (worth asking): the number points to 1992–93", output, StringComparison.Ordinal);
        Assert.Contains("\nAsking price: EUR 350\n", output, StringComparison.Ordinal);
        Assert.Contains("How do you know the year?", output, StringComparison.Ordinal);
        Assert.DoesNotContain("**", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_JSON_of_a_listing_keeps_its_contract()
    {
        var json = JsonNode.Parse(await CheckAsync("Korg M1, built 1990. S/N 198765", "--json"))!;

        Assert.Equal(["serial", "model", "points", "ask", "message", "knowledge"], json.AsObject().Select(pair => pair.Key));
        Assert.Equal("198765", (string?)json["serial"]);
        var year = json["points"]!.AsArray().Single(point => (string?)point!["topic"] == "year")!;
        Assert.Equal(["topic", "verdict", "reason", "quote", "start", "claim", "from", "to"], year.AsObject().Select(pair => pair.Key));
        Assert.Equal(("worth-asking", "1990", "1992-11"), ((string?)year["verdict"], (string?)year["quote"], (string?)year["from"]));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => ProgramRun.OutputAsync("listing", _file));

        Assert.StartsWith("The listing can't be read", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read_too() => Assert.Contains("Also not mentioned", await ProgramRun.OutputAsync("listing", "-"), StringComparison.Ordinal);

    [Fact]
    public async Task A_claim_is_answered_with_what_speaks_against_it()
    {
        var output = await ProgramRun.OutputAsync("claim", "the first digit is the year");

        Assert.StartsWith("Contradicted: The opening digit gives the year", output, StringComparison.Ordinal);
        Assert.Contains("    Against it: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_claim_says_so() => Assert.StartsWith("None of the", await ProgramRun.OutputAsync("claim", "hello"), StringComparison.Ordinal);

    [Fact]
    public async Task The_JSON_of_a_claim_keeps_its_contract()
    {
        var json = JsonNode.Parse(await ProgramRun.OutputAsync("claim", "I think the first digit is the year", "--json"))!;

        var claim = Assert.Single(json["claims"]!.AsArray())!;
        Assert.Equal(["start", "length", "claim"], claim.AsObject().Select(pair => pair.Key));
        Assert.Equal((12, "origin-08"), ((int)claim["start"]!, (string?)claim["claim"]!["id"]));
    }

    private async Task<string> CheckAsync(string text, params string[] options)
    {
        await File.WriteAllTextAsync(_file, text, TestContext.Current.CancellationToken);
        return await ProgramRun.OutputAsync(["listing", _file, .. options]);
    }
}
