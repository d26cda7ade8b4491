using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Content.Faq;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>What holds for all typed text, and for all files.</summary>
public sealed class FaqPropertyTests
{
    private const int Cases = 600;

    // Always the same cases, so that no run depends on luck.
    private static readonly FsCheck.Config Fixed = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(19881995UL, 1000003UL);

    private static readonly FaqCatalog Turned = new(RealKnowledge.Faq.Topics.Reverse());

    private static readonly string[] Pieces =
    [
        "battery", "low", "sysex", "serial", "key", "keys", "is", "the", "m1", "plug-in", "won't", "Ünïcode", "ß", "ＬＯＷ", "バッテリー", "\u0301", "\u200B", "\u202E",
        " ", " ", " ", "'", "?", "\0", "\n", "\uD83C", "\uDFB9", "🎹", "1", "00",
    ];

    private static readonly string[] Yaml =
    [
        "title", "aliases", "pinned", "reviewed", ": ", ": T", "\n", "\n", "- ", "[", "]", "{", "}", "'", "\"", "&a", "*a", "!", "!!int", "|", ">", "#", "---", "...", "%", "@",
        "`", "?", " ", "\t", ",", "<<: ", "key: v\n", "aliases: [\n", "2001-02-03", "no", "\0", "\uD83C", "\u2028", "é", "\\", "![a](b)", "<b>", "| a |\n|---|\n", "====",
    ];

    private static Gen<string> Typed { get; } = Gen.OneOf(Made(Pieces, 40), AnyUtf16(), Made([.. RealKnowledge.Faq.Topics.SelectMany(topic => topic.Keywords), " "], 12));

    [Fact]
    public void Whatever_is_typed_there_is_an_answer_that_can_be_offered() => Holds(Typed, text =>
    {
        var found = RealKnowledge.Faq.Search(text);

        Assert.InRange(found.Count, 0, 25);
        Assert.Equal(found.Distinct(), found);
    });

    [Fact]
    public void The_same_text_finds_the_same_topics_in_the_same_order() => Holds(Typed, text =>
        Assert.Equal(RealKnowledge.Faq.Search(text), Turned.Search(text)));

    [Fact]
    public void Case_accents_and_punctuation_do_not_matter() => Holds(Made(["battery", "é", "SysEx", "ö", "plug", " ", " ", "-", "key"], 12), text =>
    {
        var plain = text.ToUpperInvariant().Replace('É', 'e').Replace('Ö', 'o').Replace('-', '/');

        Assert.Equal(RealKnowledge.Faq.Search(text), RealKnowledge.Faq.Search($" {plain}!"));
    });

    [Fact]
    public void However_long_a_text_is_it_is_answered() =>
        Assert.Equal(RealKnowledge.Faq.Search("battery low"), RealKnowledge.Faq.Search("battery low" + new string(' ', 1_000_000) + "serial"));

    [Fact]
    public void Whatever_stands_in_a_file_is_read_or_reported() => Holds(
        from head in Made(Yaml, 14)
        from body in Made(Yaml, 14)
        from fenced in Gen.Elements(true, true, true, false)
        select fenced ? $"---\n{head}\n---\n{body}" : head + body,
        text =>
        {
            var issues = new List<KnowledgeIssue>();
            var read = FaqReader.Read([new ContentFile("faq/some.md", text)], issues);

            Assert.Equal(read.Count == 0, issues.Count > 0);
            var lines = text.ReplaceLineEndings("\n").Split('\n').Length;
            Assert.All(issues, issue => Assert.InRange(int.Parse(issue.Path["line ".Length..], System.Globalization.CultureInfo.InvariantCulture), 1, lines));
        });

    private static Gen<string> Made(string[] pieces, int most) =>
        from made in Gen.ListOf(Gen.Elements(pieces))
        select string.Concat(made.Take(most));

    private static Gen<string> AnyUtf16() =>
        from characters in Gen.ListOf(Gen.Choose(0, char.MaxValue))
        select new string([.. characters.Select(character => (char)character)]);

    private static void Holds(Gen<string> texts, Action<string> holds) => Check.One(Fixed, Prop.ForAll(texts.ToArbitrary(), holds));
}
