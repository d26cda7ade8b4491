using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class StructureTests
{
    [Theory]
    [InlineData("", "$", "nothing")]
    [InlineData("{", "$", "an end is missing")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [], }", "$", "a comma too many")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [] /* none */ }", "$", "a comment")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [] } {}", "$", "something behind the end")]
    [InlineData("[]", "$", "a list where an object is needed")]
    [InlineData("null", "$", "nothing, but written")]
    [InlineData("{ \"romLabels\": [] }", "$", "a key is missing")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": {} }", "$.romLabels", "an object where a list is needed")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": null }", "$.romLabels", "a key is left out rather than written as null")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [null] }", "$.romLabels[0]", "nor is an item null")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [], \"romLabels\": [] }", "$.romLabels", "a key twice")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [], \"RomLabels\": [] }", "$.RomLabels", "a key in another spelling")]
    public void A_text_that_is_not_as_it_should_be_is_reported(string text, string path, string because)
    {
        var result = SmallKnowledge.Original.WithText("traps.json", text).TryLoad();

        Expect.Equal($"traps.json {path}", string.Join("; ", result.Issues.Select(issue => $"{issue.File} {issue.Path}")), because);
        Assert.False(result.IsLoaded, because);
    }

    [Theory]
    [InlineData("sources.json", "$.sources[0].nick", "\"Z\"", "$.sources[0].nick", "a key that nothing knows")]
    [InlineData("sources.json", "$.sources[0].title", null, "$.sources[0]", "a key that is needed")]
    [InlineData("sources.json", "$.sources[0].title", "7", "$.sources[0].title", "a number where a text is needed")]
    [InlineData("sources.json", "$.sources[0].kind", "\"MAKER\"", "$.sources[0].kind", "a kind in capitals")]
    [InlineData("sources.json", "$.sources[0].kind", "0", "$.sources[0].kind", "a kind by number")]
    [InlineData("sources.json", "$.sources[0].recorded", "\"2001-13\"", "$.sources[0].recorded", "a month that is none")]
    [InlineData("sources.json", "$.sources[0].recorded", "200102", "$.sources[0].recorded", "a month as a number")]
    [InlineData("sources.json", "$.sources[0].url", "[]", "$.sources[0].url", "a list where an address is needed")]
    [InlineData("formats/run.json", "$.precedence", "1.5", "$.precedence", "half a number")]
    [InlineData("formats/run.json", "$.precedence", "99999999999", "$.precedence", "a number that is far too high")]
    [InlineData("formats/run.json", "$.ordered", "\"yes\"", "$.ordered", "a text where true or false is needed")]
    [InlineData("formats/run.json", "$.curve.order", "\"1973-01\"", "$.curve.order", "a text where an object is needed")]
    [InlineData("formats/rack.json", "$.bands[0].letter", "\"KT\"", "$.bands[0].letter", "two letters where one is needed")]
    [InlineData("formats/rack.json", "$.bands[0].letter", "\"\"", "$.bands[0].letter", "no letter")]
    [InlineData("lexicon/labels.json", "$.labels[0].words[0]", "null", "$.labels[0].words[0]", "null among texts")]
    [InlineData("lexicon/labels.json", "$.labels[0].words[0]", "7", "$.labels[0].words[0]", "a number among texts")]
    [InlineData("lexicon/dates.json", "$.months[0]", "null", "$.months[0]", "null among lists")]
    public void A_value_that_is_not_as_it_should_be_is_reported(string file, string path, string? json, string issue, string because) =>
        InvalidKnowledge.Reports(file, path, json, issue, because);

    [Theory]
    [InlineData("", "This is no JSON: line 1, byte 1.", "nothing")]
    [InlineData("{\n  \"romLabels\": [],\n  oops\n}", "This is no JSON: line 3, byte 3.", "a word without quotes")]
    [InlineData("null", "An object is needed here, not null.", "nothing, but written")]
    [InlineData("[]", "An object is needed here, not a list.", "a list where an object is needed")]
    [InlineData("{}", "The key \"romLabels\" is missing. The key \"listPrices\" is missing.", "no key at all")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [], \"romLabels\": [] }", "This key stands here twice.", "a key twice")]
    [InlineData("{ \"listPrices\": [], \"romLabels\": [], \"\\uD835\": 1 }", "A key holds half of a surrogate pair.", "half a pair is no key")]
    public void What_is_wrong_with_a_text_is_said(string text, string messages, string because) =>
        InvalidKnowledge.Says(SmallKnowledge.Original.WithText("traps.json", text), messages, because);

    [Theory]
    [InlineData("sources.json", "$.sources[0].nick", "\"Z\"", "This key is unknown; known are: id, kind, title, origin, recorded, url, note.", "a key that nothing knows")]
    [InlineData("sources.json", "$.sources[0].title", null, "The key \"title\" is missing.", "a key that is needed")]
    [InlineData("sources.json", "$.sources[0].title", "null", "Leave a key out rather than write null.", "a key without a value")]
    [InlineData("sources.json", "$.sources[0]", "null", "Leave an item out rather than write null.", "an item without a value")]
    [InlineData("sources.json", "$.sources", "{}", "A list is needed here, not an object.", "an object where a list is needed")]
    [InlineData("sources.json", "$.sources[0].title", "7", "a number cannot stand here; a text is needed.", "a number where a text is needed")]
    [InlineData("sources.json", "$.sources[0].title", "true", "true or false cannot stand here; a text is needed.", "neither does true")]
    [InlineData("sources.json", "$.sources[0].title", "{}", "an object cannot stand here; a text is needed.", "nor an object")]
    [InlineData("sources.json", "$.sources[0].kind", "\"MAKER\"", "a text cannot stand here; one of maker, print-review, technician, firmware, research, reference, press, blog, forum, owner, hearsay, machine-written is needed.", "all kinds are named")]
    [InlineData("sources.json", "$.sources[0].recorded", "\"soon\"", "a text cannot stand here; a month such as \"1992-11\" is needed.", "a word for a month")]
    [InlineData("sources.json", "$.sources[0].url", "[]", "a list cannot stand here; an address is needed.", "a list for an address")]
    [InlineData("sightings/seen-0520000.json", "$.notBefore", "7", "a number cannot stand here; a month such as \"1992-11\" is needed.", "a month that may be left out")]
    [InlineData("formats/run.json", "$.precedence", "1.5", "a number cannot stand here; a whole number is needed.", "half a number")]
    [InlineData("formats/run.json", "$.firstDigitsAlone", "\"3\"", "a text cannot stand here; a whole number is needed.", "a number that may be left out")]
    [InlineData("formats/run.json", "$.ordered", "\"yes\"", "a text cannot stand here; true or false is needed.", "yes for true")]
    [InlineData("formats/run.json", "$.curve.order", "\"1973-01\"", "An object is needed here, not a text.", "a text where an object is needed")]
    [InlineData("formats/rack.json", "$.bands[0].letter", "\"KT\"", "a text cannot stand here; a single character is needed.", "two letters")]
    [InlineData("notation.json", "$.lookAlikes[0].digit", "\"\"", "a text cannot stand here; a single character is needed.", "no digit")]
    public void What_a_value_should_be_is_said(string file, string path, string? json, string messages, string because) =>
        InvalidKnowledge.Says(file, path, json, messages, because);

    [Fact]
    public void A_text_may_contain_the_word_null()
    {
        var knowledge = SmallKnowledge.Original.With("sources.json", "$.sources[0].title", "\"null and void\"").Load();

        Assert.Equal("null and void", knowledge.Sources["zenith-paper"].Title);
    }

    [Fact]
    public void An_issue_names_its_file_and_its_place() =>
        Assert.Equal(
            "sources.json $.sources[0]: The key \"title\" is missing.",
            Assert.Single(SmallKnowledge.Original.Without("sources.json", "$.sources[0].title").TryLoad().Issues).ToString());

    [Fact]
    public void To_read_nothing_is_misuse()
    {
        var type = KnowledgeJson.Default.TrapsDocument;

        Assert.Throws<ArgumentNullException>("text", () => StrictJson.Read("", null!, type, []));
        Assert.Throws<ArgumentNullException>("type", () => StrictJson.Read("", "{}", null!, []));
        Assert.Throws<ArgumentNullException>("issues", () => StrictJson.Read("", """{ "romLabels": [], "listPrices": [] }""", type, null!));
    }

    [Fact]
    public void A_value_that_is_no_text_is_reported() =>
        InvalidKnowledge.Reports(
            SmallKnowledge.Original.WithText("traps.json", """{ "listPrices": [], "romLabels": [], "$schema": "\uD835" }"""), "traps.json $.$schema", "half a pair is no text");

    [Fact]
    public void A_key_that_is_no_text_is_reported() =>
        InvalidKnowledge.Reports(
            SmallKnowledge.Original.WithText("traps.json", """{ "listPrices": [], "romLabels": [], "\uD835": 1 }"""), "traps.json $", "half a pair is no key");

    [Theory]
    [InlineData("sources.json", "sources.json")]
    [InlineData("variants.json", "variants.json")]
    [InlineData("claims.json", "claims.json")]
    [InlineData("traps.json", "traps.json")]
    [InlineData("clues.json", "clues.json")]
    [InlineData("notation.json", "notation.json")]
    [InlineData("lexicon/labels.json", "labels")]
    [InlineData("lexicon/currencies.json", "currencies")]
    [InlineData("lexicon/places.json", "places")]
    [InlineData("lexicon/endings.json", "endings")]
    [InlineData("lexicon/instruments.json", "instruments")]
    [InlineData("lexicon/dates.json", "dates")]
    [InlineData("lexicon/statements.json", "statements")]
    [InlineData("lexicon/listings.json", "listings")]
    public void A_file_that_is_missing_is_reported(string file, string because)
    {
        var result = SmallKnowledge.Original.WithoutFile(file).TryLoad();

        Assert.True(result.Issues.Any(issue => issue is { Path: "$", Message: "This file is missing." } && issue.File == file), because);
        Assert.False(result.IsLoaded, because);
    }

    [Fact]
    public void Knowledge_without_any_format_is_reported()
    {
        var knowledge = SmallKnowledge.Original.Files.Where(file => file.Path.StartsWith("formats/", StringComparison.Ordinal))
            .Aggregate(SmallKnowledge.Original, (rest, file) => rest.WithoutFile(file.Path));

        Assert.Contains(knowledge.TryLoad().Issues, issue => issue is { File: "formats/", Path: "$" });
    }

    [Theory]
    [InlineData("extra.json", "nothing is known of it")]
    [InlineData("formats/notes.txt", "no format")]
    [InlineData("Traps.json", "another spelling is another file")]
    [InlineData("traps.json.json", "a name that only begins like one that is expected")]
    public void A_file_that_is_not_expected_is_reported(string file, string because) =>
        InvalidKnowledge.Reports(SmallKnowledge.Original.WithText(file, "{}"), $"{file} $", because);

    [Theory]
    [InlineData("traps.json", "a file of which there is one")]
    [InlineData("formats/run.json", "a format")]
    public void A_file_that_is_there_twice_is_reported(string file, string because)
    {
        var files = SmallKnowledge.Original.Files;

        var result = KnowledgeLoader.Load([.. files, files.Single(one => one.Path == file)]);

        Expect.Equal($"{file} $: This file is there twice.", string.Join("; ", result.Issues), because);
    }

    [Fact]
    public void Loading_nothing_reports_every_file_and_loading_null_is_misuse()
    {
        Assert.Equal(16, KnowledgeLoader.Load([]).Issues.Count);
        Assert.Throws<ArgumentNullException>("files", () => KnowledgeLoader.Load(null!));
    }

    [Fact]
    public void Nothing_is_missed_that_stands_in_a_file_that_cannot_be_read() =>
        InvalidKnowledge.Reports(
            SmallKnowledge.Original.WithText("formats/plate.json", "{").WithText("formats/rack.json", "{"),
            "formats/plate.json $; formats/rack.json $",
            "claims may be carried by either format");

    [Fact]
    public void Everything_that_is_the_matter_is_reported_at_once()
    {
        var knowledge = SmallKnowledge.Original
            .With("sources.json", "$.sources[0].nick", "1")
            .Without("sources.json", "$.sources[1].kind")
            .With("formats/rack.json", "$.reads", "\"floor\"")
            .With("formats/run.json", "$.curve.near.numbers", "0")
            .With("clues.json", "$.clues[1].innocentCauses", "[]")
            .WithText("traps.json", "{")
            .WithText("extra.json", "{}");

        InvalidKnowledge.Reports(
            knowledge,
            "clues.json $.clues[1].innocentCauses; extra.json $; formats/rack.json $.reads; formats/run.json $.curve.near.numbers; "
            + "sources.json $.sources[0].nick; sources.json $.sources[1]; traps.json $",
            "nobody mends one thing at a time");
    }
}
