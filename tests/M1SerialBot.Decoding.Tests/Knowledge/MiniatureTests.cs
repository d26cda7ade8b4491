using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class MiniatureTests
{
    [Fact]
    public void The_miniature_knowledge_loads()
    {
        var result = SmallKnowledge.Original.TryLoad();

        Assert.Empty(result.Issues);
        Assert.True(result.IsLoaded);
        Assert.Same(result.Knowledge, result.Decoder.Knowledge);
    }
}
