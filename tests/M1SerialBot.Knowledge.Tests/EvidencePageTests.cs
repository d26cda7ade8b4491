using M1SerialBot.Ledger;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The page of all records is the one that the records give.</summary>
public sealed class EvidencePageTests
{
    private static readonly EvidencePage Page = new(RealKnowledge.Content);
    private static readonly string Docs = Path.Combine(Root(), "docs");

    [Fact]
    public void The_page_is_up_to_date() =>
        Assert.Contains(Page.Make().ToMarkdown(), File.ReadAllText(Path.Combine(Docs, "evidence.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void So_is_its_picture() => Assert.Equal(Page.Draw(), File.ReadAllText(Path.Combine(Docs, EvidencePage.PictureFile)).ReplaceLineEndings("\n"));

    [Fact]
    public void Every_heading_of_the_form_is_known()
    {
        var form = File.ReadAllText(Path.Combine(Root(), ".github", "ISSUE_TEMPLATE", "sighting.yml"));

        Assert.All(ReportReader.Headings, heading => Assert.Contains($"label: {heading}\n", form, StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
