using FsCheck.Fluent;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Witnesses;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Properties;

public sealed class WitnessPropertyTests
{
    private const int MostTokens = 3;

    private static readonly NamedModel Named = new(new ModelId(0), 0, 0);
    private static readonly Shared<Lexicon> Compiled = new(() => LexiconCompiler.Compile(SmallKnowledge.Decoder.Knowledge));

    private static Lexicon Words => Compiled.Value;

    [Fact]
    public void A_witness_that_is_not_asked_would_have_said_nothing() =>
        PropertyCheck.HoldsForText(Gen.OneOf(Texts.Utf16, Texts.Soup, Texts.Pieces), text =>
        {
            var shapes = SmallKnowledge.Decoder.Knowledge.Shapes;
            using var buffers = new ScanBuffers(text, new char[ScanBuffers.ShortText], new Token[ScanBuffers.ShortText], Words, shapes);
            TokenClassifier.Classify(buffers.Normalized, buffers.Tokens, Words, shapes);
            for (var first = 0; first < buffers.Tokens.Length; first++)
            {
                for (var last = first; last < Math.Min(buffers.Tokens.Length, first + MostTokens); last++)
                {
                    var group = new TokenGroup(buffers.Normalized, buffers.Tokens, first, last);
                    AskAll(text, group, shapes, isSerial: true);
                    AskAll(text, group, shapes, isSerial: false);
                }
            }
        });

    private static void AskAll(string text, in TokenGroup group, ShapeSet shapes, bool isSerial)
    {
        var form = new NumberForm(isSerial, isSerial, group.End);
        var glance = NumberGlance.Of(group, Named, WordBefore.Of(group, Words), form, isField: false);
        var number = new NumberContext(text, group, Words, shapes, Named, glance, isField: false);
        foreach (var witness in WitnessList.OfGroups.All.Concat(WitnessList.OfNumbers.All))
        {
            Assert.True((glance.Traits & witness.Subject) != 0 || witness.Testify(number) is null, $"{witness.GetType().Name}: {text}");
        }
    }
}
