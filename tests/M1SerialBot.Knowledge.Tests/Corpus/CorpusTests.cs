namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>Texts and probes, each with the serials that are to be found in it. What is still missed is listed, so that it can only become less.</summary>
public sealed class CorpusTests
{
    private static readonly Dictionary<string, CorpusCase> Cases =
        CorpusCase.All.ToDictionary(one => one.Id, StringComparer.Ordinal);

    // Each with its reason: what only a reader knows, and what no rule is worth.
    private static readonly Dictionary<string, string[]> Missed = Table.Read("missed.tsv");

    public static TheoryData<string> Ids() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_serials_of_a_text_are_found_and_nothing_else(string id)
    {
        var one = Cases[id];

        Assert.True((one.Expected == one.Find()) != Missed.ContainsKey(id), $"{one.Text}\nexpected: {one.Expected}\nfound: {one.Find()}\nbecause: {one.Because}");
    }

    [Fact]
    public void No_real_message_gets_a_wrong_estimate() =>
        Assert.All(Cases.Values, one =>
        {
            var result = RealKnowledge.Decoder.DecodeMessage(one.Text);
            if (one.IsMessage && result.Window is not null && !Missed.ContainsKey(one.Id))
            {
                Assert.Equal(one.Expected, result.Serial!.Text);
            }
        });
}
