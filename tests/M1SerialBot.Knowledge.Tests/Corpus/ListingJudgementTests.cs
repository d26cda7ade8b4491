using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>What a listing's words are taken to say, and the points, questions and clues that come of it.</summary>
public sealed class ListingJudgementTests
{
    [Theory]
    [InlineData("Korg M1, keys work but stick and click", "keys=good [keys work]; keys=fault [keys work but stick]", "what comes after a but is said of the same once")]
    [InlineData("Korg M1, I opened it, keys work but stick", "opened=yes [I opened]; keys=good [keys work]; keys=fault [keys work but stick]", "the part of before the but")]
    [InlineData("Korg M1, the keys feel good but stick", "keys=good [keys feel good]; keys=fault [keys feel good but stick]", "a but is no part that a state could describe")]
    [InlineData("Korg M1. Keys work, screen ok but flickers", "keys=good [Keys work]; screen=good [screen ok]; screen=fault [screen ok but flickers]", "only the last part flickers")]
    [InlineData("Korg M1: joystick but the screen is dim", "screen=fault [screen is dim]", "a but ends what was named before it")]
    [InlineData("Korg M1 with 61 keys and a dim screen", "screen=fault [dim screen]", "the state describes what comes right after it")]
    [InlineData("Korg M1 with 61 keys and no dim screen", "screen=good [no dim screen]", "with a negation, too")]
    [InlineData("Korg M1 with 61 keys, no problems with screen or buttons", "screen=good [no problems with screen]; buttons=good [no problems with screen or buttons]", "the keys are in another clause")]
    [InlineData("Korg M1 with dead keys and buttons and a dim screen", "keys=fault [dead keys]; buttons=fault [dead keys and buttons]; screen=fault [dim screen]", "two parts of one state")]
    [InlineData("Korg M1, keys sticky screen fine", "keys=fault [keys sticky]; screen=good [screen fine]", "a state right after its part belongs to it")]
    [InlineData("Korg M1, keys are good screen is dim", "keys=good [keys are good]; screen=fault [screen is dim]", "and so does one after a verb")]
    [InlineData("Korg M1, no problems at all with keys", "keys=good [no problems at all with keys]", "four words from the state to the part")]
    [InlineData("Korg M1. The keys of this old one from Japan stick", "keys=fault [keys of this old one from Japan stick]", "seven words from the part to the state")]
    [InlineData("Korg M1. The keyboard action of this old one from Japan sticks", "keys=fault [keyboard action of this old one from Japan sticks]", "seven from the last word of the part")]
    [InlineData("Korg M1, no sign of any dead keys", "keys=good [no sign of any dead keys]", "four words from the negation")]
    [InlineData("Korg M1, not 1 dead key", "keys=good [not 1 dead key]", "a number after a negation")]
    [InlineData("Korg M1 screen no. 5 broken", "screen=fault [screen no. 5 broken]", "a no that only abbreviates a number")]
    [InlineData("Korg M1, Tasten funktionieren leider nicht", "keys=fault [Tasten funktionieren leider nicht]", "two words to a negation that comes after")]
    [InlineData("Korg M1, Display hell und knackt nicht", "screen=good [Display hell]", "three words are too far")]
    [InlineData("Korg M1, no manual dead keys", "manual=no [no manual]; keys=fault [dead keys]", "what negates the manual doesn't negate the fault")]
    [InlineData("Korg M1, no manual or memory card", "cards=no [no manual or memory card]; manual=no [no manual]", "one negation for two extras")]
    [InlineData("Korg M1, missing manual, memory cards included", "manual=no [missing manual]; cards=yes [memory cards]", "what's missing ends at the comma")]
    [InlineData("Korg M1, keys ok, battery never replaced, no manual, memory card missing", "keys=good [keys ok]; battery=no [battery never replaced]; manual=no [no manual]; cards=no [memory card missing]", "each in its clause")]
    [InlineData("KORG M1 音出し確認済み", "sound=good [音出し確認済]", "the longest word of a run")]
    [InlineData("220 V Korg M1", "voltage=yes [220 V]", "a voltage first of all")]
    [InlineData("Korg M1, 220V and 230 Volt", "voltage=yes [220V]; voltage=yes [230 Volt]", "together and apart")]
    [InlineData("Korg M1 in a 120cm case", "", "a mains voltage's number with another unit")]
    [InlineData("Korg M1, 220 keys", "", "and with another word")]
    [InlineData("If the keys of a Korg M1 are dead, what then?", "", "a question that supposes")]
    [InlineData("Korg M1 (keys dead?). Screen ok", "screen=good [Screen ok]", "a question in brackets")]
    [InlineData("The keys are dead. It's a Yamaha DX7.", "", "another instrument in the sentence after")]
    [InlineData("Korg M1, 300 EUR. DX7, 200 EUR. Keys dead.", "", "a sentence without a name goes on with the last one's")]
    [InlineData("Keys dead, comes with a Roland D-50", "", "no other instrument is dropped where none of ours is named")]
    [InlineData("Korg M1, swap for a Roland D-50 or a Yamaha DX7, keys dead", "keys=fault [keys dead]", "neither of two that are wanted in return owns the keys")]
    [InlineData("Korg M1 avec clavier Yamaha, touches ok", "keys=good [touches ok]", "a part by another maker")]
    [InlineData("Set with a Korg M1 and a Yamaha DX7. Keys good.", "keys=good [Keys good]", "a set's first instrument")]
    public void A_state_is_said_of_the_parts_that_it_belongs_to(string text, string conditions, string because)
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        var found = string.Join("; ", report.Findings.OfType<ConditionSaid>().Select(said => $"{JsonNames.Kebab(said.Topic)}={JsonNames.Kebab(said.State)} [{report.Quote(said)}]"));

        Assert.True(found == conditions, $"{found}: {because}");
    }

    [Theory]
    [InlineData("Korg M1 € 300", "model: M1; price: € 300", "a sign and a blank before the number")]
    [InlineData("Korg M1 for RON 300", "model: M1; price: RON 300", "a code before the number")]
    [InlineData("Korg M1, price in EUR, 300,-", "model: M1; price: 300", "a currency before a comma isn't the number's")]
    [InlineData("300,- for my Korg M1", "price: 300; model: M1", "a price before anything else")]
    [InlineData("KORG M1 35,000円です", "model: M1; price: 35,000円", "a currency that's run together with the next word")]
    [InlineData("Korg M1, 300€, 250€", "model: M1; price: 300€", "the first of two prices")]
    [InlineData("Korg M1, shipping in the EU 20 EUR, 300 EUR", "model: M1; price: 300 EUR", "shipping four words before its price")]
    [InlineData("Korg M1, receipt from 1990, 300 EUR", "model: M1; receipt: 1990; price: 300 EUR", "a date before a price")]
    [InlineData("1990 receipt with my Korg M1", "receipt: 1990; model: M1", "in the order of the text")]
    [InlineData("The early ones have smaller capacitors. Korg M1, 300 EUR", "claim: early ones have smaller capacitors; model: M1; price: 300 EUR", "others than this one are early")]
    [InlineData("Selling my Korg M1, bought new in 1990. S/N 198765, one of the last ones, keys click", "model: M1; year: 1990; serial: 198765; age: one of the last; keys: keys click", "a bit of everything in its order")]
    public void What_is_found_is_quoted_in_the_order_of_the_text(string text, string quotes, string because)
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        var found = string.Join("; ", report.Findings.Select(finding => $"{JsonNames.Kebab(finding.Topic)}: {report.Quote(finding)}"));

        Assert.True(found == quotes, $"{found}: {because}");
    }

    [Theory]
    [InlineData("Korg M1, 1989", "1989", 1989, "after a comma")]
    [InlineData("Korg M1. 1989", null, 0, "a sentence of its own")]
    [InlineData("Korg M1 (1989)", "1989", 1989, "in brackets")]
    [InlineData("M1 from 1989", "1989", 1989, "the name is right before the word")]
    [InlineData("Korg M1 in good shape from 1989", "1989", 1989, "four words before it")]
    [InlineData("Korg M1, year of manufacture 89", "89", 1989, "two digits after the last of several words")]
    [InlineData("Korg M1, production year of this one was about 1989", "1989", 1989, "six words after the word")]
    [InlineData("I sold my M1 from 1988 in 1995", "1988", 1988, "only the year right after the word")]
    [InlineData("Korg M1 89", null, 0, "two digits beside the name")]
    [InlineData("89 Korg M1", null, 0, "two digits alone")]
    [InlineData("Korg M1, 89 keys", null, 0, "two digits of something else")]
    [InlineData("Korg M1 '79", null, 0, "too early for two digits")]
    [InlineData("'80 Korg M1", "80", 1980, "the earliest of two digits")]
    [InlineData("'99 Korg M1", "99", 1999, "the latest of two digits")]
    [InlineData("Korg M1 made in 1949", null, 0, "too early for a year")]
    [InlineData("Korg M1 made in 1950", "1950", 1950, "the earliest year")]
    [InlineData("Korg M1 made in 2049", "2049", 2049, "the latest year")]
    [InlineData("Korg M1 made in 2050", null, 0, "too late for a year")]
    [InlineData("Korg M1, bought new in 1995", "1995", 1995, "a purchase in the last year of building")]
    [InlineData("Korg M1, bought new in 1996", null, 0, "a purchase after it")]
    [InlineData("KORG M1 シンセサイザー平成2年製", "平成2年", 1990, "an era in a run of letters")]
    [InlineData("KORG M1 平成2", null, 0, "an era without the word for the year")]
    [InlineData("Korg M1, receipt says bought in 1990", null, 0, "the year is the paper's already")]
    public void A_number_is_a_year_of_the_unit_only_beside_its_name_or_a_word_for_it(string text, string? quote, int year, string because)
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        var found = report.Findings.OfType<YearSaid>().SingleOrDefault();

        Assert.True((quote, year) == (found is null ? null : report.Quote(found), found?.From ?? 0), $"{found}: {because}");
    }

    [Theory]
    [InlineData("Korg M1", "model=fits model-named", "nothing is said of a year")]
    [InlineData("Korg M1EX or Korg M1", "model=worth-asking model-unproved", "the model that needs to be shown")]
    [InlineData("Korg M1R and Korg M1EX", "model=fits model-named", "the first of two that differ")]
    [InlineData("Korg M1, S/N 123456 and M1R, S/N 034512", "serial=worth-asking serials-differ; model=fits model-named", "two serials")]
    [InlineData("Korg M1R, S/N 034512, no keys", "serial=fits serial-undated; model=fits model-named", "a rack has no keys that could be missing")]
    [InlineData("Korg M1, S/N 300123, keys ok", "serial=worth-asking serial-undated; model=fits model-named; keys=fits said-good", "a number beyond the known ones")]
    [InlineData("Korg M1, an early one, made in 1989, S/N 221100", "serial=fits serial-dated 1993-07..1994-11; model=fits model-named; year=worth-asking year-off 1993-07..1994-11; age=worth-asking age-off 1993-07..1994-11", "too late for the year and the boast")]
    [InlineData("Korg M1, bought in 1992, one of the last, S/N 123456", "serial=fits serial-dated 1990-12..1991-09; model=fits model-named; year=fits year-fits 1990-12..1991-09; age=worth-asking age-off 1990-12..1991-09", "too early for one of the last")]
    [InlineData("Korg M1 - one of the last! S/N 299999", "serial=fits serial-dated 1994-06..1995-12; model=fits model-named; age=fits age-fits 1994-06..1995-12", "late enough for one of the last")]
    [InlineData("Korg M1, one of the first", "model=fits model-named; age=worth-asking age-alone", "no number to compare it with")]
    [InlineData("Korg M1EX, made in 1989", "model=worth-asking model-unproved; year=worth-asking year-outside 1990-01..1995-12", "before that model")]
    [InlineData("Korg M1, S/N 123456, chip 9047, receipt March 1990", "serial=fits serial-dated 1990-12..1991-09; model=fits model-named; chip=fits date-fits 1990-12..1991-09; receipt=worth-asking date-off 1990-12..1991-09", "a paper before the number's months")]
    [InlineData("Korg M1, receipt 12.3.1987", "model=fits model-named; receipt=worth-asking date-off 1988-02..1995-12", "a paper before any M1")]
    [InlineData("Korg M1R, keys good, receipt 1989", "model=fits model-named; receipt=fits date-alone", "keys that a rack doesn't have")]
    [InlineData("Korg M1, opened once, keys work", "model=fits model-named; keys=fits said-good; opened=worth-asking said-yes", "what was done inside is worth asking")]
    [InlineData("Korg M1, never opened, new battery, manual", "model=fits model-named; battery=fits said-renewed; manual=fits said-yes; opened=fits said-no", "good news")]
    [InlineData("Korg M1, no manual, battery not replaced", "model=fits model-named; battery=worth-asking said-no; manual=fits said-no", "an old battery is worth asking, a missing manual isn't")]
    [InlineData("Korg M1, 220V, memory cards, screen dim", "model=fits model-named; screen=worth-asking said-fault; voltage=fits said-yes; cards=fits said-yes", "parts in the order of the topics")]
    public void A_point_has_its_verdict_its_reason_and_its_months(string text, string points, string because)
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        var found = string.Join("; ", report.Points.Where(point => point.Verdict != ListingVerdict.NotMentioned)
            .Select(point => $"{JsonNames.Kebab(point.Topic)}={JsonNames.Kebab(point.Verdict)} {JsonNames.Kebab(point.Reason)} {point.Window}".TrimEnd()));

        Assert.True(found == points, $"{found}: {because}");
    }

    [Theory]
    [InlineData("Korg M1EX, made in 1985", "M1EX", "the model that needs to be shown")]
    [InlineData("Korg M1EX or Korg M1", "M1EX", "the other model is meant where two are named")]
    [InlineData("Korg M1, S/N 123456 and M1R, S/N 034512", "M1R", "with two serials, too")]
    public void A_model_is_judged_by_the_words_that_name_it(string text, string quote, string because)
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        var point = Assert.Single(report.Points, point => point.Topic == ListingTopic.Model);

        Assert.True(report.Quote(point.Finding!) == quote, $"{point.Finding}: {because}");
    }

    [Theory]
    [InlineData("Korg M1 with chips 8843 and 8851", ListingTopic.Chip, "8851", "the newest chip")]
    [InlineData("Korg M1R, receipt 1990 and receipt March 1991", ListingTopic.Receipt, "March 1991", "the latest paper")]
    public void The_latest_of_several_dates_is_judged(string text, ListingTopic topic, string quote, string because)
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        var point = Assert.Single(report.Points, point => point.Topic == topic);

        Assert.True(report.Quote(point.Finding!) == quote, $"{point.Finding}: {because}");
    }

    [Theory]
    [InlineData("Korg M1", "battery; keys; screen", "what isn't said, in the order of what matters")]
    [InlineData("Korg M1, keys good, new battery", "screen; serial; buttons", "what is said needs no question")]
    [InlineData("Korg M1R rack, screen good", "battery; serial; buttons", "a rack's keys aren't missed")]
    [InlineData("Korg M1, keys stick, screen dim", "keys; screen; battery", "what doesn't fit first, then what isn't said")]
    [InlineData("One of the last ones. Korg M1EX, made in 1985, S/N M1EX-87654. Keys stick, rare factory model with the Fatar keybed", "claim; serial; model", "what contradicts comes first")]
    [InlineData("Korg M1, an early one, made in 1989, S/N 221100", "year; battery; keys", "a year that doesn't fit asks the same as a boast")]
    [InlineData("Korg M1, bought in 1992, one of the last, S/N 123456", "age; battery; keys", "a boast alone is asked about")]
    [InlineData("Korg M1, battery not replaced, keys ok", "battery; screen; serial", "no topic is asked about twice")]
    public void The_most_telling_is_asked_first(string text, string topics, string because)
    {
        var found = string.Join("; ", RealKnowledge.Decoder.CheckListing(text).Questions.Select(point => JsonNames.Kebab(point.Topic)));

        Assert.True(found == topics, $"{found}: {because}");
    }

    [Theory]
    [InlineData("Korg M1, keys good", "", "a plain M1 is no clue")]
    [InlineData("Korg M1R, keys good, receipt 1989", "model=M1R; sold=1989", "a model and a paper")]
    [InlineData("Korg M1 with chips 8843 and 8851, receipt 03/1990 and 05/1990", "chip=8851; sold=03/1990", "the newest chip")]
    [InlineData("Korg M1 stamped 63. 5. 12 inside", "sold=stamp 63. 5. 12", "a stamp is called one")]
    [InlineData("Korg M1, receipt from June 1990. Stamp inside 63.5.12.", "sold=stamp 63.5.12", "a stamp says more than a paper")]
    [InlineData("KORG M1 シンセサイザー平成2年製", "seller=平成2年", "the year that the seller names")]
    [InlineData("Korg M1, bought new in 1992", "", "a purchase is no clue to the building")]
    [InlineData("Korg M1, bought new in 1990, S/N 198765", "seller=1990", "unless it's too early for the number")]
    public void What_a_listing_says_are_clues_to_its_serial(string text, string clues, string because)
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        var found = string.Join("; ", Enum.GetValues<ClueKind>().Where(kind => report.Clues[kind] is not null).Select(kind => $"{JsonNames.Kebab(kind)}={report.Clues[kind]}"));

        Assert.True(found == clues, $"{found}: {because}");
    }

    [Theory]
    [InlineData("Korg M1, serial 123456", false, "a serial and a name")]
    [InlineData("Is it a Korg M1?", false, "a name")]
    [InlineData("Korg M1, serial 123456, keys ok", true, "a condition")]
    [InlineData("Korg M1, 300 EUR", true, "a price")]
    [InlineData("Hello", false, "nothing at all")]
    public void A_text_is_a_listing_if_it_says_more_than_a_serial_and_a_name(string text, bool isListing, string because) =>
        Assert.True(RealKnowledge.Decoder.CheckListing(text).IsListing == isListing, because);

    [Theory]
    [InlineData("Korg M1, serial 123456", "M1", "by its serial")]
    [InlineData("Korg M1R, keys good", "M1R", "by its name")]
    [InlineData("Korg M1R and Korg M1EX", null, "two that differ")]
    public void A_report_has_the_model_that_its_listing_is_about(string text, string? model, string because) =>
        Assert.True(RealKnowledge.Decoder.CheckListing(text).Model == model, because);

    [Fact]
    public void Only_a_finding_can_be_quoted() =>
        Assert.Throws<ArgumentNullException>(() => RealKnowledge.Decoder.CheckListing("Korg M1").Quote(null!));
}
