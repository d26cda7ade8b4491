using System.Text.Json.Nodes;

namespace M1SerialBot.Tests.Cli;

public sealed class DecodeTests
{
    [Theory]
    [InlineData("198765", "decoded", "sequence", "1992-11", "1993-12", "low", "within 1992 and 1993")]
    [InlineData("912345", "decoded", "year-digit", "1989-01", "1989-12", "very low", "by the folklore")]
    [InlineData("19????", "decoded", "sequence", "1992-08", "1993-12", "low", "190000 to 199999")]
    [InlineData("?12345", "ambiguous", null, "1988-05", "1994-07", "low", "the run and the folklore have equal right, and folklore has no say in the window")]
    [InlineData("880219", "unknown", null, null, null, "none", "a ROM label")]
    [InlineData("", "unreadable", null, null, null, "none", "nothing")]
    public async Task An_outcome_is_an_answer_and_the_program_ends_well(
        string serial, string outcome, string? lead, string? from, string? to, string confidence, string because)
    {
        var ended = await ProgramRun.RunAsync("decode", serial, "--json");

        Assert.True(ended.ExitCode == 0, because);
        Assert.Empty(ended.Error);
        Assert.Equal(
            (outcome, lead, from, to, confidence),
            (Text(ended.Json, "outcome"), Text(ended.Json, "lead"), Text(ended.Json["window"], "from"), Text(ended.Json["window"], "to"), Text(ended.Json, "confidence")));
    }

    [Fact]
    public async Task The_JSON_keeps_its_contract()
    {
        var json = (await ProgramRun.RunAsync("decode", "198765", "--json", "--chip", "8801", "--seller-says", "1985")).Json;

        Assert.Equal("198765", Text(json, "input"));
        Assert.Equal("check", Text(json["clues"], "verdict"));
        var reading = json["readings"]![0]!;
        Assert.Equal(("sequence", "low", "interpolated"), (Text(reading, "format"), Text(reading, "confidence"), Text(reading, "fit")));
        Assert.Equal(("no-dated-units", "clues-disagree"), (Text(reading, "confidenceReason"), Text((await ProgramRun.RunAsync("decode", "198765", "--json", "--chip", "9712")).Json, "confidenceReason")));
        Assert.Equal((0, 0), (reading["datedUnits"]!.GetValue<int>(), reading["contradictingUnits"]!.GetValue<int>()));
        Assert.Equal("1992-11", Text(reading["window"], "from"));
        Assert.All(reading["evidence"]!.AsArray(), evidence => Assert.True(
            evidence!["rule"] is JsonValue && evidence["grade"] is JsonValue && evidence["sources"] is JsonArray));
        Assert.All(reading["traits"]!.AsArray(), trait => Assert.True(
            trait!["text"] is JsonValue && trait["grade"] is JsonValue && trait["contradicted"] is JsonValue));
        Assert.Contains(json["conflicts"]!.AsArray(), conflict => Text(conflict, "code") == "M1-C02");
        Assert.Empty(json["problems"]!.AsArray());
        Assert.Equal(12, Text(json, "knowledge")!.Length);
    }

    [Fact]
    public async Task A_clue_that_outranks_the_serial_and_its_date_keep_their_contract()
    {
        var json = (await ProgramRun.RunAsync("decode", "198765", "--json", "--sold", "stamp 63.5.12")).Json;

        var given = Assert.Single(json["clues"]!["given"]!.AsArray())!;
        Assert.Equal(("curve", "clues-alone"), (Text(json["clues"], "outranked"), Text(json, "confidenceReason")));
        Assert.Equal(("stamp", "1988-05-12", "Showa 63", true), (Text(given, "clue"), Text(given, "readAs"), Text(given, "era"), given["narrows"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task A_problem_and_the_next_best_clue_keep_their_contract()
    {
        var json = (await ProgramRun.RunAsync("decode", "260000", "--json")).Json;

        var problem = Assert.Single(json["problems"]!.AsArray());
        Assert.Equal(("M1-E05", 0), (Text(problem, "code"), problem!["position"]!.GetValue<int>()));
        Assert.Equal("chip", Text(json["nextBestClue"], "clue"));
        Assert.InRange(json["nextBestClue"]!["narrowsToMonths"]!.GetValue<int>(), 1, 18);
    }

    [Theory]
    [InlineData(new[] { "--chip", "9310" }, "fits", "1993-03", "1993-12", "a chip narrows from below")]
    [InlineData(new[] { "--chip", "9310", "--sold", "March 1993" }, "fits", "1993-03", "1993-03", "both narrow")]
    [InlineData(new[] { "--seller-says", "1988" }, "check", "1992-11", "1993-12", "nor when it does not fit")]
    [InlineData(new[] { "--model", "not sure" }, "none", "1992-11", "1993-12", "not sure is no clue")]
    public async Task A_clue_narrows_or_is_named(string[] clues, string verdict, string from, string to, string because)
    {
        var json = (await ProgramRun.RunAsync(["decode", "198765", "--json", .. clues])).Json;

        Assert.True(verdict == Text(json["clues"], "verdict"), because);
        Assert.Equal((from, to), (Text(json["window"], "from"), Text(json["window"], "to")));
    }

    [Fact]
    public async Task Clues_that_cannot_be_read_are_named_and_the_rest_is_answered()
    {
        var json = (await ProgramRun.RunAsync("decode", "198765", "--json", "--chip", "zz99", "--sold", "soon", "--model", "xyz", "--seller-says", "old")).Json;

        Assert.Equal("1992-11", Text(json["window"], "from"));
        Assert.Equal(["M1-E10", "M1-E10", "M1-E10", "M1-E10"], json["problems"]!.AsArray().Select(problem => Text(problem, "code")));
    }

    [Theory]
    [InlineData("decode", "ABCD-1234-EFGH-5678")]
    [InlineData("decode", "my serial is 198765 and my key ABCD-1234-EFGH-5678")]
    public async Task A_licence_code_is_never_repeated(string command, string text)
    {
        foreach (var form in new[] { new[] { command, text }, [command, text, "--json"], ["find", text], ["find", text, "--json"], ["compare", text, "1"] })
        {
            var ended = await ProgramRun.RunAsync(form);

            Assert.DoesNotContain("ABCD", ended.Output + ended.Error, StringComparison.Ordinal);
        }
    }

    private static string? Text(JsonNode? node, string name) => node?[name]?.GetValue<string>();
}
