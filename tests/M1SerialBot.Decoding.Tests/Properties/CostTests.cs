using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Properties;

public sealed class CostTests
{
    private const int Short = 4000;
    private const int Times = 8;

    // All that is borrowed, were every pool empty, and all that is found; whatever grew with the square would need eight times as much.
    private const int BytesPerCharacter = 512;

    [Theory]
    [InlineData("1 ", "digits with blanks are one long chain")]
    [InlineData("12345-", "and so are digits with dashes")]
    [InlineData("?", "nothing but unread digits")]
    [InlineData("0", "one long number")]
    [InlineData("0200000 ", "nothing but serials")]
    [InlineData("Q7 ", "nothing but names")]
    [InlineData("S/N", "nothing but labels")]
    [InlineData("ring me no ", "nothing but beginnings of phrases")]
    [InlineData("円1", "a border at every character")]
    [InlineData("A-", "nothing but dashes and letters")]
    [InlineData("www.1 ", "nothing but addresses")]
    [InlineData("12.03.", "nothing but beginnings of dates")]
    [InlineData("\u200B", "nothing that has a width")]
    [InlineData("**1**", "nothing but emphasis")]
    [InlineData("+0(", "nothing but beginnings of telephone numbers")]
    public void Searching_costs_as_much_memory_as_the_text_is_long(string piece, string because)
    {
        foreach (var length in new[] { Short, Short * Times })
        {
            var allocated = Allocated(Repeat(piece, length));

            Assert.True(allocated <= (long)BytesPerCharacter * length, $"{because}: {allocated} bytes for {length} characters");
        }
    }

    private static long Allocated(string text)
    {
        // Whichever row comes first would pay for loading the knowledge.
        var decoder = SmallKnowledge.Decoder;
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = decoder.FindAll(text, Leniency.Lenient);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
}
