using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class MilestoneRuleTests
{
    private const string Run = "formats/run.json";

    [Theory]
    [InlineData("1 notBefore 1971-03, 3000000 notBefore 1977-06", "$.curve.milestones", "no latest month")]
    [InlineData("1 notAfter 1971-09, 3000000 notAfter 1978-02", "$.curve.milestones", "no earliest month")]
    [InlineData("3000000 notBefore 1977-06, 3000000 notAfter 1978-02", "$.curve.milestones; $.curve.paces[0].from", "a single number, so no pace leads there")]
    [InlineData("1 notBefore 1971-03, 1 notAfter 1970-01, 3000000 notBefore 1950-01", "$.curve.milestones", "the only latest month is contradicted")]
    [InlineData("1 notBefore 1971-03, 1 notAfter 1970-01, 3000000 notAfter 1990-01", "$.curve.milestones", "the only earliest month is contradicted")]
    public void A_curve_has_an_earliest_and_a_latest_month_at_two_numbers(string milestones, string issues, string because) =>
        InvalidKnowledge.Reports(Run, "$.curve.milestones", Ledger.Milestones(milestones), issues, because);

    [Theory]
    [InlineData("1 notBefore 1971-03, 3000000 notBefore 1977-06", "A curve has milestones at two numbers at least, an earliest and a latest month among them.", "no latest month")]
    [InlineData("1 notAfter 1971-09, 3000000 notAfter 1978-02", "A curve has milestones at two numbers at least, an earliest and a latest month among them.", "no earliest month")]
    [InlineData("1 notBefore 1971-03, 1 notAfter 1970-01, 3000000 notBefore 1950-01", "They contradict one another: number 1 from 1971-03 on, number 1 by 1970-01.", "a contradiction")]
    [InlineData("1 notBefore 1971-03, 1 notAfter 1970-01, 3000000 notAfter 1970-02", "They contradict one another: number 1 from 1971-03 on, number 1 by 1970-01; number 1 from 1971-03 on, number 3000000 by 1970-02.", "two of them")]
    public void What_is_wrong_with_milestones_is_said(string milestones, string message, string because) =>
        InvalidKnowledge.Says(Run, "$.curve.milestones", Ledger.Milestones(milestones), message, because);

    [Fact]
    public void One_milestone_of_a_number_has_a_label()
    {
        var labelled = SmallKnowledge.Original.With(Run, "$.curve.milestones[1].label", "\"the launch\"").With(Run, "$.curve.milestones[2].label", "\"the fourth\"");

        Assert.Empty(labelled.TryLoad().Issues);
        var twice = labelled.With(Run, "$.curve.milestones[3].label", "\"the fourth too\"");
        InvalidKnowledge.Reports(twice, $"{Run} $.curve.milestones[3].label", "its number has one");
        InvalidKnowledge.Says(twice, "Another milestone of this number has one.", "its number has one");
    }
}
