namespace M1SerialBot.Tests.Faq;

/// <summary>Errors in a file are reported with their lines.</summary>
public sealed class FaqReaderTests
{
    private const string Path = "faq/hum.md";

    [Fact]
    public void A_sound_file_loads()
    {
        var (faq, issues) = SmallFaq.Load((Path, SmallFaq.File(SmallFaq.Head, "\nIt does.\n\nA little.\n")));

        Assert.Empty(issues);
        var topic = Assert.Single(faq!.Topics);
        Assert.Equal(("hum", "Does it hum?", 1, "It does.\n\nA little."), (topic.Slug, topic.Title, topic.PinnedOrder, topic.Body));
        Assert.Equal(["why does it hum"], topic.Aliases);
        Assert.Equal(["hum"], topic.Keywords);
        Assert.Equal(["bench-notes"], topic.Sources);
        Assert.Equal((new DateOnly(2001, 2, 3), new DateOnly(2002, 2, 3)), (topic.Reviewed, topic.ReviewBy));
    }

    [Theory]
    [InlineData("faq/Hum.md", "a capital")]
    [InlineData("faq/it hums.md", "a blank")]
    [InlineData("faq/hum-.md", "a dash at the end")]
    [InlineData("faq/.md", "no name")]
    [InlineData("faq/more/hum.md", "another folder")]
    [InlineData("faq/local/more/hum.md", "a folder in the server's own")]
    [InlineData("faq/local/.md", "no name, in the server's own folder")]
    [InlineData("faq/a-name-of-thirty-three-characters.md", "too long a name")]
    public void A_file_is_called_by_a_slug(string path, string because) =>
        Reports(path, SmallFaq.File(SmallFaq.Head), 1, "A topic lies in faq/", because);

    [Fact]
    public void A_slug_of_thirty_two_characters_is_taken() =>
        Assert.Empty(SmallFaq.Load(("faq/a-name-of-thirty-two-characters1.md", SmallFaq.File(SmallFaq.Head))).Issues);

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("It does.", "only an answer")]
    [InlineData("---\ntitle: T\nIt does.", "front matter without an end")]
    [InlineData("\n---\ntitle: T\n---\nIt does.", "a line before it")]
    public void A_file_begins_with_its_front_matter(string text, string because) => Reports(Path, text, 1, "A file begins with its front matter", because);

    [Theory]
    [InlineData("title")]
    [InlineData("aliases")]
    [InlineData("keywords")]
    [InlineData("pinned")]
    [InlineData("reviewed")]
    [InlineData("review-by")]
    [InlineData("sources")]
    public void A_missing_key_is_reported(string key)
    {
        var head = string.Join('\n', SmallFaq.Head.Split('\n').Where(line => !line.StartsWith($"{key}:", StringComparison.Ordinal)));

        Reports(Path, SmallFaq.File(head), 1, $"The key \"{key}\" is missing.", "every key is needed");
    }

    [Theory]
    [InlineData(2, "title: \" \"", "\"title\" is a text, and not blank.", "a blank title")]
    [InlineData(2, "title:", "\"title\" is a text, and not blank.", "no title")]
    [InlineData(2, "title: [one, two]", "\"title\" is a text, and not blank.", "a list of titles")]
    [InlineData(2, "title: '?!'", "There is no word in \"?!\".", "a title that nobody can type")]
    [InlineData(3, "aliases: why does it hum", "\"aliases\" is a list: [one, another].", "a text where a list is needed")]
    [InlineData(3, "aliases: ['', it hums]", "An item of \"aliases\" is a text, and not blank.", "a blank alias")]
    [InlineData(3, "aliases: ['...']", "There is no word in \"...\".", "an alias without a word")]
    [InlineData(4, "keywords: [hum, [buzz]]", "An item of \"keywords\" is a text, and not blank.", "a list among texts")]
    [InlineData(4, "keywords: ['-']", "There is no word in \"-\".", "a keyword without a word")]
    [InlineData(5, "pinned: yes", "\"pinned\" is a place from 1, or no.", "pinned, but where?")]
    [InlineData(5, "pinned: 0", "\"pinned\" is a place from 1, or no.", "places begin at 1")]
    [InlineData(6, "reviewed: 2001-02-30", "\"reviewed\" is a day such as 2026-11-25, not \"2001-02-30\".", "February has no such day")]
    [InlineData(6, "reviewed: February 2001", "\"reviewed\" is a day such as 2026-11-25, not \"February 2001\".", "a month is no day")]
    [InlineData(7, "review-by: soon", "\"review-by\" is a day such as 2026-11-25, not \"soon\".", "nobody reads it again soon")]
    [InlineData(7, "review-by: 2001-02-02", "The next review cannot lie before the last.", "a day before")]
    [InlineData(8, "sources: bench-notes", "\"sources\" is a list: [one, another].", "one source is a list as well")]
    [InlineData(8, "sources: [nowhere]", "There is no source \"nowhere\" in knowledge/sources.json.", "a source that is not kept")]
    [InlineData(8, "sketch: fuse", "There is no sketch \"fuse\"; there are: serial, date-code, battery.", "nobody drew that one")]
    [InlineData(4, "keyword: [hum]", "The key \"keyword\" is unknown", "a slip of the key")]
    [InlineData(4, "keywords: [hum", "This is no YAML", "a bracket is missing")]
    [InlineData(3, "title: Again", "This is no YAML: Duplicate key title", "a key twice")]
    public void A_line_that_is_not_as_it_should_be_is_reported(int line, string text, string message, string because)
    {
        var lines = SmallFaq.Head.Split('\n');
        lines[line - 2] = text;

        // Unknown keys leave others missing. Broken YAML is reported where the parser gives up.
        var issues = SmallFaq.Load((Path, SmallFaq.File(string.Join('\n', lines)))).Issues;

        Assert.True(issues.Any(issue => issue.Message.StartsWith(message, StringComparison.Ordinal) && IsAt(issue.Path, message, line)), $"{because}\n{string.Join('\n', issues)}");
        Assert.All(issues, issue => Assert.True(issue.Message.StartsWith(message, StringComparison.Ordinal) || issue.Message.Contains(" is missing.", StringComparison.Ordinal), issue.ToString()));
    }

    [Theory]
    [InlineData("- title\n- aliases", "a list")]
    [InlineData("title", "a word")]
    [InlineData("", "nothing")]
    [InlineData("title: T\n--- \nmore: 1", "two documents")]
    public void Front_matter_is_keys_with_values(string head, string because) => Reports(Path, SmallFaq.File(head), 1, "The front matter is a list of keys", because);

    [Theory]
    [InlineData(100, true, "the longest choice of Discord")]
    [InlineData(101, false, "one more is too long")]
    public void A_title_fits_a_choice(int length, bool fits, string because)
    {
        var head = SmallFaq.Head.Replace("Does it hum?", new string('x', length), StringComparison.Ordinal);

        if (fits)
        {
            Assert.Empty(SmallFaq.Load((Path, SmallFaq.File(head))).Issues);
        }
        else
        {
            Reports(Path, SmallFaq.File(head), 2, "The title has 101 characters; 100 fit.", because);
        }
    }

    [Fact]
    public void An_answer_fits_an_embed()
    {
        Assert.Empty(SmallFaq.Load((Path, SmallFaq.File(SmallFaq.Head, new string('x', 1800)))).Issues);
        Reports(Path, SmallFaq.File(SmallFaq.Head, new string('x', 1801)), 10, "The answer has 1801 characters; 1800 fit.", "one more is too long");
        Reports(Path, SmallFaq.File(SmallFaq.Head, " \n\n"), 10, "An answer is needed.", "a question alone helps nobody");
    }

    [Fact]
    public void The_marker_parts_the_short_form_from_the_rest()
    {
        var topic = SmallFaq.Load((Path, SmallFaq.File(SmallFaq.Head, "**It does.**\n\n- Look.\n\n<!-- more -->\n\nA little."))).Faq!.Topics[0];

        Assert.Equal(("**It does.**\n\n- Look.", "A little.", "**It does.**\n\n- Look.\n\nA little."), (topic.Short, topic.More, topic.Body));
    }

    [Fact]
    public void An_answer_without_the_marker_is_all_short_form()
    {
        var topic = SmallFaq.Load((Path, SmallFaq.File(SmallFaq.Head, "It does."))).Faq!.Topics[0];

        Assert.Equal(("It does.", "", "It does."), (topic.Short, topic.More, topic.Body));
    }

    [Theory]
    [InlineData("", 90, true, "as many as fit")]
    [InlineData("", 91, false, "one more")]
    [InlineData("1. ", 90, true, "the number of a step is no word")]
    [InlineData("- ", 90, true, "the dash of a list is no word")]
    [InlineData("[one](https://example.org/a-long-address) ", 89, true, "a link counts by its text")]
    [InlineData("[one two](https://example.org/) ", 89, false, "each word of a link's text counts")]
    [InlineData("440 ", 89, true, "a figure is a word")]
    [InlineData("440 ", 90, false, "a figure is a word, here one too many")]
    public void A_short_form_has_at_most_ninety_words(string before, int words, bool fits, string because)
    {
        var body = $"{before}{string.Join(' ', Enumerable.Repeat("hum", words))}\n\n<!-- more -->\n\nA little.";

        if (fits)
        {
            Assert.True(SmallFaq.Load((Path, SmallFaq.File(SmallFaq.Head, body))).Issues.Count == 0, because);
        }
        else
        {
            Reports(Path, SmallFaq.File(SmallFaq.Head, body), 10, "The short form has 91 words; 90 fit.", because);
        }
    }

    [Theory]
    [InlineData("<!-- more -->\n\nA little.", 10, "An answer is needed.", "no short form")]
    [InlineData("It does.\n\n<!-- more -->\n", 12, "Nothing comes after <!-- more -->.", "nothing more to say")]
    [InlineData("It does.\n<!-- more -->\nA little.\n<!-- more -->\nOn.", 13, "<!-- more --> stands once", "twice")]
    [InlineData("It does.\n\n<!--more-->\n\nA little.", 12, "Discord shows no HTML.", "a slip of the marker")]
    [InlineData("It does.\n\n<!-- more -->\n\nA\n\n---\n\nlittle.", 16, "Discord shows no rules", "what comes after it is checked as well, on its own line")]
    public void A_marker_that_is_not_as_it_should_be_is_reported(string body, int line, string message, string because) =>
        Reports(Path, SmallFaq.File(SmallFaq.Head, body), line, message, because);

    [Theory]
    [InlineData("Hum, or buzz: is it dead?", "Hum", "up to the comma")]
    [InlineData("Does it hum?", "Does it hum", "up to the question mark")]
    [InlineData("It says Hum: what now?", "It says Hum", "up to the colon")]
    [InlineData("The hum", "The hum", "all of it")]
    [InlineData(": hum", ": hum", "nothing comes before it")]
    public void A_title_is_cut_for_a_button(string title, string shortTitle, string because)
    {
        var head = SmallFaq.Head.Replace("title: Does it hum?", $"title: \"{title}\"", StringComparison.Ordinal);

        Assert.True(SmallFaq.Load((Path, SmallFaq.File(head))).Faq!.Topics[0].ShortTitle == shortTitle, because);
    }

    [Fact]
    public void Windows_line_ends_do_not_matter()
    {
        var (faq, issues) = SmallFaq.Load((Path, SmallFaq.File(SmallFaq.Head, "One.\n\nTwo.").ReplaceLineEndings("\r\n")));

        Assert.Empty(issues);
        Assert.Equal("One.\n\nTwo.", faq!.Topics[0].Body);
    }

    [Fact]
    public void Every_issue_is_reported_at_once()
    {
        var head = SmallFaq.Head.Replace("2002-02-03", "soon", StringComparison.Ordinal).Replace("pinned: 1", "pinned: first", StringComparison.Ordinal);

        var issues = SmallFaq.Load((Path, SmallFaq.File(head, "One.\n\n<b>Two</b>")), ("faq/buzz.md", "It buzzes.")).Issues;

        Assert.Equal(
            "faq/buzz.md line 1; faq/hum.md line 5; faq/hum.md line 7; faq/hum.md line 12; faq/hum.md line 12",
            string.Join("; ", issues.Select(issue => $"{issue.File} {issue.Path}")));
    }

    // The YAML parser reports an error on its line or on the next one.
    private static bool IsAt(string path, string message, int line) =>
        path == $"line {line}" || (message.StartsWith("This is no YAML", StringComparison.Ordinal) && path == $"line {line + 1}");

    private static void Reports(string path, string text, int line, string message, string because)
    {
        var (faq, issues) = SmallFaq.Load((path, text));

        Assert.True(issues.Count == 1, $"{because}\n{string.Join('\n', issues)}");
        Assert.Equal((path, $"line {line}"), (issues[0].File, issues[0].Path));
        Assert.StartsWith(message, issues[0].Message, StringComparison.Ordinal);
        Assert.Null(faq);
    }
}
