using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

public sealed class ModelTests
{
    [Theory]
    [InlineData("Q7", "1971-03..1979-06", "a name")]
    [InlineData("q7x", "1973-04..1979-06", "in lower case")]
    [InlineData("X-Q7", "1973-04..1979-06", "another spelling")]
    [InlineData("  Q7   Rack ", "1972-02..1978-11", "blanks")]
    [InlineData("Ｑ７", "1971-03..1979-06", "full width")]
    public void A_model_bounds_the_years(string text, string means, string because)
    {
        var clue = Assert.Single(SmallKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Model] = text }).Clues.Given);

        Expect.Equal((ClueKind.Model, means, text), (clue.Kind, clue.Means.ToString(), clue.Text), because);
    }

    [Theory]
    [InlineData("not sure", "nobody has to know")]
    [InlineData("Unknown", "nobody has to know")]
    [InlineData("?!", "unread signs are no name")]
    [InlineData(" ", "blank")]
    [InlineData("ZK-5", "a neighbour has no years here")]
    public void A_model_may_say_nothing_of_the_years(string text, string because) =>
        Assert.True(SmallKnowledge.Decoder.Decode("", new ClueSet { [ClueKind.Model] = text }).Clues.Given.IsEmpty, because);

    [Theory]
    [InlineData("Q8", "no such model")]
    [InlineData("Q7 or Q7X", "two models")]
    public void A_name_that_is_not_known_is_told(string text, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Model] = text });

        var problem = Assert.IsType<UnreadableClue>(Assert.Single(result.Problems));
        Expect.Equal((0, ClueKind.Model, text), (problem.Position, problem.Clue, problem.Text), because);
        Expect.Equal(Outcome.Decoded, result.Outcome, because);
    }

    [Theory]
    [InlineData("0800000", null, "1973-03..1973-12", "no model is named")]
    [InlineData("0800000", "Q7", "1973-03..1973-12", "a model whose years hold the window")]
    [InlineData("0800000", "Q7X", "1973-04..1973-12", "a model that began later")]
    [InlineData("Q7X 0800000", null, "1973-04..1973-12", "the text names it")]
    [InlineData("Q7X 0800000", "Q7", "1973-03..1973-12", "a clue outweighs the text")]
    public void A_model_narrows_the_window(string text, string? model, string window, string because) =>
        Expect.Equal(window, SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Model] = model }).Window.ToString(), because);

    [Theory]
    [InlineData("0200000", null, "Q7", "the model whose run it is, the plain one first")]
    [InlineData("K12345", null, "Q7R", "the model whose form it is")]
    [InlineData("Q7X 0200000", null, "Q7X", "the text names it")]
    [InlineData("Q7X 0200000", "q7", "Q7", "a clue outweighs the text")]
    [InlineData("ZK-5 0200000", null, "ZK-5", "a neighbour that is named")]
    [InlineData("hello", "Q7 rack", "Q7R", "a clue without a serial, by another of its names")]
    [InlineData("hello", null, null, "nothing tells")]
    public void A_result_says_which_model_it_is_about(string text, string? model, string? about, string because) =>
        Expect.Equal(about, SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Model] = model }).Model, because);

    [Theory]
    [InlineData("single-report", Standing.Tests, ClueVerdict.Check, Confidence.Low, "one report is what the number tests")]
    [InlineData("inference", Standing.Tests, ClueVerdict.Check, Confidence.Low, "so is our own reasoning")]
    [InlineData("documented", Standing.Outvoted, ClueVerdict.Conflict, Confidence.VeryLow, "what is documented is not tested by a number")]
    public void A_model_that_cannot_meet_the_window_is_judged_by_what_stands_behind_its_years(
        string grade, Standing standing, ClueVerdict verdict, Confidence confidence, string because)
    {
        var decoder = SmallKnowledge.Original
            .With("variants.json", "$.variants[1].evidence[0].grade", $"\"{grade}\"")
            .With("variants.json", "$.variants[1].evidence[0].citations[0].source", "\"zenith-paper\"").MakeDecoder();

        var result = decoder.Decode("0200000", new ClueSet { [ClueKind.Model] = "Q7X" });

        var conflict = Assert.Single(result.Conflicts.OfType<ClueOutsideWindow>());
        Expect.Equal((standing, verdict, confidence), (conflict.Standing, result.Clues.Verdict, result.Confidence), because);
        Expect.Equal("1971-09..1972-05", result.Window.ToString(), because);
        Assert.False(Assert.Single(result.Clues.Given).Narrows, because);
    }

    [Fact]
    public void Each_end_of_the_years_has_evidence_of_its_own()
    {
        var decoder = SmallKnowledge.Original
            .WithItem("variants.json", "$.variants[1].evidence", """{ "rule": "q7x-end", "statement": "End.", "grade": "documented", "citations": [{ "source": "zenith-paper" }] }""")
            .With("variants.json", "$.variants[1].endsBy", """["q7x-end"]""")
            .With("variants.json", "$.variants[1].span.to", "\"1973-06\"").MakeDecoder();

        Assert.Equal("Tests Model", ResultText.Standings(decoder.Decode("0200000", new ClueSet { [ClueKind.Model] = "Q7X" })));
        Assert.Equal("Outvoted Model", ResultText.Standings(decoder.Decode("1200000", new ClueSet { [ClueKind.Model] = "Q7X" })));
    }

    [Fact]
    public void A_model_in_the_text_alone_may_be_worth_checking_too()
    {
        var result = SmallKnowledge.Decoder.Decode("Q7X 0200000");

        Assert.Equal((ClueVerdict.Check, "Tests Model"), (result.Clues.Verdict, ResultText.Standings(result)));
    }

    [Fact]
    public void A_date_counts_for_more_than_the_years_of_a_model()
    {
        var result = SmallKnowledge.Decoder.Decode("Q7X 0800000", new ClueSet { [ClueKind.Sold] = "1973-03" });

        Assert.Equal(("1973-03..1973-03", "Tests Model"), (result.Window.ToString(), ResultText.Standings(result)));
    }

    [Theory]
    [InlineData("0200000", "Q7R", "Q7R Q7", "the form is the keyboard's")]
    [InlineData("K12345", "Q7", "Q7 Q7R", "the form is the rack's")]
    [InlineData("Q7X 0800000", "Q7", "Q7 Q7X", "the text names another")]
    [InlineData("0200000", "ZK-5", null, "another instrument is told as a problem, once")]
    [InlineData("0200000", "Q7X", null, "the run is that of both")]
    public void A_model_and_a_serial_may_disagree(string text, string model, string? namedAndForm, string because)
    {
        var conflict = SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Model] = model }).Conflicts.OfType<ModelsDisagree>().SingleOrDefault();

        Expect.Equal(namedAndForm, conflict is null ? null : $"{conflict.Named} {conflict.FormOf}", because);
    }

    [Fact]
    public void A_model_with_another_form_leaves_no_date()
    {
        var result = SmallKnowledge.Decoder.Decode("at 0200000", new ClueSet { [ClueKind.Model] = "Q7R" });

        Assert.Equal((Outcome.Unknown, null), (result.Outcome, result.Window));
        Assert.Equal("M1-E06@3", ResultText.Of(result.Problems));
        Assert.Equal("Q7", Assert.IsType<AnotherModel>(result.Problems[0]).Model);
        Assert.Equal("1972-02..1978-11", result.Clues.Window.ToString());
    }
}
