using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class SightingJsonTests
{
    private const string Text = """
        {
          "serial": "05200??",
          "variant": "Q7",
          "evidence": {
            "rule": "seen-05200",
            "statement": "Seen in 検.",
            "grade": "single-report",
            "citations": [
              {
                "source": "club-forum"
              }
            ]
          },
          "notBefore": "1972-11",
          "source": {
            "id": "club-forum",
            "kind": "print-review",
            "title": "T",
            "origin": "o",
            "recorded": "2001-02"
          }
        }
        """;

    [Fact]
    public void A_sighting_is_written_as_its_file_has_it()
    {
        var sighting = new Sighting(
            "05200??", "Q7", new("seen-05200", "Seen in 検.", Grade.SingleReport, [new("club-forum")]), new YearMonth(1972, 11), null,
            new("club-forum", SourceKind.PrintReview, "T", "o", new(2001, 2)));

        Assert.Equal(Text.ReplaceLineEndings("\n"), SightingJson.Write(sighting));
    }

    [Fact]
    public void What_was_read_is_written_again()
    {
        var issues = new List<KnowledgeIssue>();

        Assert.Equal(Text.ReplaceLineEndings("\n"), SightingJson.Write(SightingJson.Read(Text, issues)!));
        Assert.Empty(issues);
    }

    [Fact]
    public void What_cannot_be_read_is_reported_without_a_file()
    {
        var issues = new List<KnowledgeIssue>();

        Assert.Null(SightingJson.Read("{ \"variant\": \"Q7\" }", issues));
        Assert.Equal(
            [new("", "$", "The key \"serial\" is missing."), new KnowledgeIssue("", "$", "The key \"evidence\" is missing.")],
            issues);
    }
}
