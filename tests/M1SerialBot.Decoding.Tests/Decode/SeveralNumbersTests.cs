using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class SeveralNumbersTests
{
    [Fact]
    public void Several_numbers_leave_the_choice_to_the_user()
    {
        var result = SmallKnowledge.Decoder.Decode("Q7 0200000 or K12345 or 0000000");

        var problem = Assert.IsType<SeveralNumbers>(Assert.Single(result.Problems));
        Assert.Equal((Outcome.Ambiguous, 3), (result.Outcome, problem.Position));
        Assert.Equal(["0200000 3+7 Q7", "K12345 14+6 Q7"], problem.Serials.Select(ResultText.Of));
        Assert.Null(result.Serial);
    }

    [Theory]
    [InlineData("7104255 and 7104256", "M1-E09@0", "two labels of chips")]
    [InlineData("ZK-5 0200000, 0300000", "M1-E06@5", "two numbers of a neighbour")]
    [InlineData("7104255 but S/N 0200000", "", "a label and a serial: the serial is read")]
    [InlineData("ZK-5 0200000 but Q7 0300000", "", "a neighbour's number and ours")]
    [InlineData("0000000 7104255", "M1-E09@8", "zeros and a label")]
    public void Numbers_that_are_something_else_are_no_serials_to_choose_from(string text, string problems, string because) =>
        Expect.Equal(problems, ResultText.Of(SmallKnowledge.Decoder.Decode(text).Problems), because);

    [Theory]
    [InlineData("0200000, I repeat: 0200000", "in the same spelling")]
    [InlineData("0200 000, I repeat: 0200000", "in another")]
    [InlineData("0200000 0200000", "right behind itself")]
    [InlineData("0000000 and then 0200000", "nothing but zeros is no number")]
    public void The_same_number_twice_is_one(string text, string because) =>
        Expect.Equal("0200000", SmallKnowledge.Decoder.Decode(text).Serial?.Text, because);
}
