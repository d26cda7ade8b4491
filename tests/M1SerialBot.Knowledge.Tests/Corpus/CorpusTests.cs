namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>Texts and probes, each with the serials that are to be found in it. What is still missed is listed, so that it can only become less.</summary>
public sealed class CorpusTests
{
    private static readonly Dictionary<string, CorpusCase> Cases =
        CorpusCase.All.ToDictionary(one => one.Id, StringComparer.Ordinal);

    // Signs that mean something else almost everywhere, and what only a reader knows.
    private static readonly Dictionary<string, string> Missed = new(StringComparer.Ordinal)
    {
        ["Pcur112"] = "S/ is a currency in Peru only",
        ["Pzip030"] = "S(238801) is a postcode in Singapore only",
        ["W138"] = "a rack's letter and digits without a label",
        ["W203"] = "things that no list has, each with a label, between semicolons",
        ["W270"] = "the M1's name is before a dump of numbers",
        ["W271"] = "a bar code that was cut in an unusual place",
        ["W310"] = "a case in which it lies can be the M1's, too",
        ["W355"] = "without its accents the word for before is the one for for",
        ["W386"] = "whose number comes after a comma isn't said",
        ["W565"] = "\"one source says\" is what's written somewhere, too",
        ["K240"] = "mains voltages without a unit look like a serial in two groups",
        ["K247"] = "underscores between all the words",
        ["K302"] = "blanks around the stroke after the area code",
        ["K325"] = "half of a label is glued to the name",
        ["K331"] = "the name is glued to the serial's end",
        ["K354"] = "a dot that stands for an unread digit elsewhere",
        ["G0189"] = "\"e\" is \"and\" in other languages",
        ["G0287"] = "eight digits, and nothing says what they are",
        ["G0349"] = "five digits after an EX's name",
        ["G0371"] = "a day in six digits, and nothing says so",
        ["G0609"] = "\"my number\" can be the serial",
        ["G0610"] = "only \"after 6pm\" says what it is",
        ["G0928"] = "\"S.\" begins a label, too",
        ["G1047"] = "\"ver.\" begins other words' phrases",
        ["G1079"] = "a letter and a dash",
        ["G1136"] = "a path with the name in it",
        ["G1142"] = "a number sign and nothing else",
        ["G1147"] = "a name of a parameter that no list has",
        ["G1191"] = "\"Az.\" begins other words' phrases",
        ["G1502"] = "\"code\" is another number's word",
        ["G1719"] = "the same with seven digits",
        ["G1547"] = "it names the maker's part number as well",
        ["G1746"] = "the same with seven digits",
        ["G1629"] = "a bicycle's number has that word",
        ["G1824"] = "the same with seven digits",
    };

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
