using FsCheck.Fluent;
using M1SerialBot.Decoding.Tests.Properties;
using M1SerialBot.Decoding.Values;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.Ledger;

namespace M1SerialBot.Tests.Ledger;

/// <summary>Reports of units, as the bot's record and as the issue form.</summary>
public sealed class ReportReaderTests
{
    private const string Record = """
        {
          "serial": "198???", "variant": "M1", "notBefore": "1993-03",
          "evidence": { "rule": "seen-198-1001", "statement": "Seen.", "grade": "single-report", "citations": [{ "source": "reader-report" }] }
        }
        """;

    private static readonly ReportReader Reader = new(ProgramRun.Content, new YearMonth(2026, 11));

    [Theory]
    [InlineData("{0}", "the record alone")]
    [InlineData("```json\n{0}\n```\nhttps://example.org/photos", "as the bot shows it")]
    [InlineData("### Record\n\n```json\n{0}\n```\nhttps://example.org/photos\n\n### Model\n\nM1\n\n### Serial\n\n_No response_\n\n### Consent\n\n- [X] This may be published\n", "in the form")]
    public void The_bots_record_is_taken_with_a_source_of_its_own(string report, string because)
    {
        var sighting = Reader.Read(report.Replace("{0}", Record, StringComparison.Ordinal), new Uri("https://example.org/issues/12"), "12").Sighting;

        Assert.True(sighting is { Serial: "198???", Variant: "M1" }, because);
        Assert.Equal(("seen-198-1001-12", "report-seen-198-1001-12"), (sighting.Evidence.Rule, Assert.Single(sighting.Evidence.Citations).Source));
        Assert.Equal(sighting.Evidence.Citations[0].Source, sighting.Source!.Id);
        Assert.Equal(report.Contains("photos", StringComparison.Ordinal) ? Grade.Documented : Grade.SingleReport, sighting.Evidence.Grade);
    }

    [Theory]
    [InlineData("198???", "8843", "", "1988-10..", "a chip")]
    [InlineData("198???", "", "1993-06, warranty card", "..1993-06", "a paper")]
    [InlineData("198765", "9240", "1993-06", "1992-09..1993-06", "both, and the whole serial")]
    [InlineData("198???", "", "", "..", "nothing")]
    public void The_form_becomes_a_record(string serial, string chip, string sold, string dated, string because)
    {
        var sighting = Reader.Read(FilledForm.Of(serial, chip, sold, "[x]"), null, "7").Sighting;

        Assert.True(sighting is not null, because);
        Assert.True((serial, dated) == (sighting.Serial, sighting.DatedWindow.ToString()), $"{because}: {sighting.DatedWindow}");
        Assert.Contains("small greyish", sighting.Evidence.Statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("198???", "8843", "", "[ ]", "no consent")]
    [InlineData("_No response_", "8843", "", "[x]", "no serial")]
    [InlineData("hello", "8843", "", "[x]", "what isn't a serial")]
    [InlineData("198???", "soon", "", "[x]", "a chip code that can't be read")]
    public void What_is_missing_or_wrong_is_said(string serial, string chip, string sold, string consent, string because)
    {
        var report = Reader.Read(FilledForm.Of(serial, chip, sold, consent), null, null);

        Assert.True(report.Sighting is null && report.Problems.Count == 1 && report.Problems[0].Length > 10, because);
    }

    [Fact]
    public void A_broken_record_is_reported_with_its_place() =>
        Assert.Contains(Reader.Read(Record.Replace("1993-03", "93-03", StringComparison.Ordinal), null, null).Problems, problem => problem.StartsWith("$.notBefore", StringComparison.Ordinal));

    [Theory]
    [InlineData("https://example.org/photos", "an address in what is told")]
    [InlineData("documented", "a grade of one's own")]
    public void What_a_record_says_of_itself_makes_it_no_surer(string told, string because)
    {
        var record = Record.Replace("\"Seen.\"", $"\"Seen. {told}\"", StringComparison.Ordinal).Replace("single-report", "documented", StringComparison.Ordinal);

        var sighting = Reader.Read(record, null, "12").Sighting;

        Assert.True(sighting is { Evidence.Grade: Grade.SingleReport }, because);
    }

    [Fact]
    public void A_record_is_named_so_that_its_file_stays_in_its_folder()
    {
        var pieces = new[] { "../", "/", "\\\\", "C:", "..", ".", "x", "seen", "-", "12", "@everyone", "\\n", "|", "`", "[a](https://example.net)", " ", "é", "%2e", "~", new string('a', 90) };
        PropertyCheck.Holds(Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)), name =>
        {
            var report = Reader.Read(Record.Replace("seen-198-1001", name, StringComparison.Ordinal), null, "12");
            var path = Path.GetFullPath($"/config/knowledge/sightings/{report.Sighting?.Evidence.Rule ?? "refused"}.json");

            Assert.Equal("/config/knowledge/sightings", Path.GetDirectoryName(path));
            Assert.All(report.Problems, problem => Assert.True(problem.Length < 200, problem));
        });
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var pieces = new[] { "### Record", "### Serial", "### Model", "### Consent", "\n", "\n\n", "_No response_", "- [x] yes", "198???", "M1", "{", "}", Record, "```json", "https://", "https://[", "é", "\uD835", " " };
        var texts = Gen.Elements(pieces).ListOf().Select(list => string.Concat(list));
        PropertyCheck.Holds(texts, text =>
        {
            var report = Reader.Read(text, null, "1");
            Assert.Equal(report.Sighting is null, report.Problems.Count > 0);
        });
    }
}
