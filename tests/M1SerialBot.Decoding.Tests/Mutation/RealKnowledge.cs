using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Mutation;

/// <summary>The real config folder for the tests of running text, which Stryker runs beside this project's own.</summary>
internal static class RealKnowledge
{
    private static readonly Shared<KnowledgeBase> Loaded = new(Load);
    private static readonly Shared<SerialDecoder> Made = new(() => new SerialDecoder(Base));

    public static KnowledgeBase Base => Loaded.Value;

    public static SerialDecoder Decoder => Made.Value;

    private static KnowledgeBase Load()
    {
        var result = KnowledgeLoader.Load([.. EmbeddedFiles.In("config")], citedElsewhere: null);
        return result.Knowledge ?? throw new InvalidOperationException(string.Join('\n', result.Issues));
    }
}
