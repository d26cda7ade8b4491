using System.Globalization;
using System.Text.Json;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>Listings in eight languages, in the manner of real ones, each with what is to be found in it and thought of it.</summary>
public sealed class ListingCheckTests
{
    private static readonly Dictionary<string, string[]> Rows = Table.Read("checks.tsv");

    public static TheoryData<string> Ids() => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_listing_says_what_it_says_and_no_more(string id)
    {
        var row = Rows[id];

        var report = RealKnowledge.Decoder.CheckListing(Table.Text(row));

        Assert.True(Table.List(row[2]).Order().SequenceEqual(Findings(report)), $"{Table.Text(row)}\nexpected: {row[2]}\nfound: {string.Join("; ", Findings(report))}\nbecause: {row[4]}");
        Assert.Empty(Table.List(row[3]).Except(Verdicts(report)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_contradicted_that_documented_evidence_does_not_rule_out(string id)
    {
        var row = Rows[id];

        var contradicted = RealKnowledge.Decoder.CheckListing(Table.Text(row)).Points.Where(point => point.Verdict == ListingVerdict.Contradicts);

        Assert.Equal(Table.List(row[3]).Where(point => point.EndsWith("=contradicts", StringComparison.Ordinal)), contradicted.Select(point => $"{JsonNames.Kebab(point.Topic)}=contradicts"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_most_three_things_are_asked_and_none_twice(string id)
    {
        var report = RealKnowledge.Decoder.CheckListing(Table.Text(Rows[id]));

        Assert.InRange(report.Questions.Length, 0, 3);
        Assert.Distinct(report.Questions.Select(point => point.Topic));
        Assert.DoesNotContain(report.Questions, point => point.Verdict == ListingVerdict.Fits);
    }

    [Theory]
    [InlineData("Korg M1, no dead keys", ListingTopic.Keys, "no dead keys", "without the negation it would be a fault")]
    [InlineData("Korg M1, screen not dim", ListingTopic.Screen, "screen not dim", "between a part and its state")]
    [InlineData("Korg M1. No manual.", ListingTopic.Manual, "No manual", "what isn't there")]
    [InlineData("Korg M1 ohne Anleitung", ListingTopic.Manual, "ohne Anleitung", "in German")]
    [InlineData("Korg M1, all keys work", ListingTopic.Keys, "keys work", "nothing is negated")]
    public void A_quote_has_the_word_that_negates(string text, ListingTopic topic, string quote, string because)
    {
        var found = Assert.Single(RealKnowledge.Decoder.CheckListing(text).Findings, finding => finding.Topic == topic);

        Assert.True(text.Substring(found.Start, found.Length) == quote, $"{text.Substring(found.Start, found.Length)}: {because}");
    }

    [Theory]
    [InlineData("Korg M1, chips inside: 43/88", "43/88", "1988-10..", "week and year")]
    [InlineData("Korg M1, newest chip week 43 of 1988", "week 43 of 1988", "1988-10..", "a week in words")]
    [InlineData("Korg M1, date code 43 and 88 keys", null, "", "two numbers that nothing joins")]
    [InlineData("Korg M1, receipt from winter 1990", "winter 1990", "..1991-03", "a winter can end in the next year")]
    [InlineData("Korg M1, winter 1990 receipt", "winter 1990", "..1991-03", "before its paper, too")]
    [InlineData("Korg M1, receipt dated 900312", "900312", "..1990-03", "six digits that are called a date")]
    [InlineData("Korg M1 with receipt, 198765", null, "", "six digits that nothing calls a date")]
    [InlineData("900312 receipt, Korg M1", null, "", "six digits before anything that could call them a date")]
    [InlineData("Korg M1 with chips from 88", null, "", "a year in two digits is no code")]
    [InlineData("Korg M1. Newest chip: week 43. 1988 was its year.", null, "", "a week goes no further than its sentence")]
    [InlineData("Korg M1. Receipt that I still have here from 1990", "1990", "..1990-12", "seven words after its paper")]
    [InlineData("Korg M1. Bill of sale that I still have here from 1990", "1990", "..1990-12", "seven after the last word of its paper's name")]
    [InlineData("Korg M1. 1990 is on its receipt", "1990", "..1990-12", "four words before its paper")]
    [InlineData("Korg M1, 1989 service and 1990 receipt", "1990", "..1990-12", "the nearest year before its paper")]
    [InlineData("1990 receipt with my Korg M1", "1990", "..1990-12", "a year before anything else")]
    [InlineData("Korg M1 with receipt of March. 1990 was a good year", null, "", "a month goes no further than its sentence")]
    [InlineData("Korg M1, receipt 0815 from March 1990", "March 1990", "..1990-03", "four digits that are no year aren't the date")]
    [InlineData("Korg M1 stamped 63. 5. 12 inside", "63. 5. 12", "1988-04..1988-05", "dots in a date end no sentence")]
    public void A_date_on_a_chip_or_a_paper_says_no_more_than_its_words(string text, string? quote, string window, string because)
    {
        var found = RealKnowledge.Decoder.CheckListing(text).Findings.OfType<DateShown>().FirstOrDefault();

        Assert.True((quote, window) == (found is null ? null : text.Substring(found.Start, found.Length), $"{found?.Means}"), $"{found}: {because}");
    }

    [Fact]
    public void A_year_of_purchase_before_the_number_is_worth_asking_and_no_more()
    {
        var report = RealKnowledge.Decoder.CheckListing("Selling my Korg M1, bought new in 1990. S/N 198765, EUR 350");

        var point = Assert.Single(report.Points, point => point.Topic == ListingTopic.Year);

        Assert.Equal((ListingVerdict.WorthAsking, ListingReason.YearOff), (point.Verdict, point.Reason));
        Assert.Equal("1992-11..1993-12", point.Window.ToString());
        Assert.Equal(ListingTopic.Year, report.Questions[0].Topic);
    }

    [Theory]
    [InlineData("Korg M1. Keys work. Keys stick a bit.", ListingTopic.Keys, ListingVerdict.WorthAsking, "the worst that is said counts")]
    [InlineData("Korg M1, serial 198765, made in 1993", ListingTopic.Year, ListingVerdict.Fits, "a year within the number's")]
    [InlineData("Korg M1, made in 1990", ListingTopic.Year, ListingVerdict.Fits, "nothing to compare it with")]
    [InlineData("Korg M1EX, serial 012345", ListingTopic.Model, ListingVerdict.WorthAsking, "an EX looks like an M1")]
    [InlineData("Korg M1", ListingTopic.Serial, ListingVerdict.NotMentioned, "no serial")]
    [InlineData("Korg M1", ListingTopic.Year, ListingVerdict.NotMentioned, "no year")]
    [InlineData("Korg M1, the battery is new", ListingTopic.Screen, ListingVerdict.NotMentioned, "nothing about the screen")]
    public void A_topic_is_judged_by_what_is_known(string text, ListingTopic topic, ListingVerdict verdict, string because) =>
        Assert.True(RealKnowledge.Decoder.CheckListing(text).Points.First(point => point.Topic == topic).Verdict == verdict, because);

    private static IEnumerable<string> Findings(ListingReport report) => report.Findings.Select(finding => Describe(report, finding)).Distinct().Order();

    private static IEnumerable<string> Verdicts(ListingReport report) => report.Points.Select(point => $"{JsonNames.Kebab(point.Topic)}={JsonNames.Kebab(point.Verdict)}");

    private static string Describe(ListingReport report, Finding finding) => finding switch
    {
        SerialGiven given => $"serial={given.Serial.Text}",
        ModelNamed named => $"model={named.Model}",
        YearSaid said => string.Create(CultureInfo.InvariantCulture, $"{(said.IsPurchase ? "bought" : "made")}={said.From}{(said.From == said.To ? "" : $"-{said.To}")}"),
        AgeBoast boast => boast.IsEarly ? "early" : "late",
        ClaimMade made => $"claim={made.Claim.Id}",
        ConditionSaid said => $"{JsonNames.Kebab(said.Topic)}={JsonNames.Kebab(said.State)}",
        _ => $"{JsonNames.Kebab(finding.Topic)}={report.Quote(finding)}",
    };
}

/// <summary>Sentences that make a claim, and near misses, each with the claims that are to be recognised.</summary>
public sealed class ClaimRecognitionTests
{
    private static readonly Dictionary<string, string[]> Rows = Table.Read("claims.tsv");

    public static TheoryData<string> Ids() => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_claims_of_a_sentence_are_recognised_and_no_others(string id)
    {
        var row = Rows[id];

        var found = RealKnowledge.Decoder.FindClaims(Table.Text(row)).Select(made => made.Claim.Id).Order();

        Assert.True(row[2].Split(',').Where(claim => claim != "none").Order().SequenceEqual(found), $"{Table.Text(row)}\nexpected: {row[2]}\nfound: {string.Join(',', found)}\nbecause: {row[3]}");
    }

    [Fact]
    public void Every_claim_is_recognised_in_some_words() =>
        Assert.Empty(RealKnowledge.Base.Claims.Select(claim => claim.Id).Except(Rows.Values.SelectMany(row => row[2].Split(','))));

    // The words of the knowledge itself are the plainest wording there is.
    [Fact]
    public void A_claim_is_no_other_claim_in_its_own_words() => Assert.All(RealKnowledge.Base.Claims, claim =>
        Assert.Subset(new HashSet<string> { claim.Id }, RealKnowledge.Decoder.FindClaims(claim.Text).Select(made => made.Claim.Id).ToHashSet()));
}

/// <summary>A file with a case a line: an id, a text as a JSON string, what is expected, and why.</summary>
internal static class Table
{
    public static Dictionary<string, string[]> Read(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd().Split('\n').Skip(1).Select(line => line.Split('\t')).ToDictionary(row => row[0], StringComparer.Ordinal);
    }

    public static string Text(string[] row) => JsonSerializer.Deserialize<string>(row[1])!;

    /// <summary>The items of a cell; a dash stands for none.</summary>
    public static string[] List(string cell) => cell == "-" ? [] : [.. cell.Split("; ").Distinct()];
}
