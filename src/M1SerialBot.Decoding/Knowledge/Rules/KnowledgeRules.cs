using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every rule there is.</summary>
internal static class KnowledgeRules
{
    /// <summary>What has to hold before anything can be decoded with the knowledge.</summary>
    public static IReadOnlyList<IKnowledgeRule> Foundations { get; } =
    [
        new IdsAreUnique(), new ReferencesResolve(), new CitationsResolve(), new EvidenceIsThere(), new WindowsRunForward(),
        new ShapesCanBeRead(), new CurvesCanBeDerived(), new BandsCoverTheirRun(), new CluesAreComplete(), new NotationIsUsable(), new LexiconIsUsable(), new CuesCanBeFound(), new TrapsAreNumbers(),
        new SightingsAreSerials(), new DatedUnitsFit(),
    ];

    /// <summary>The evidence standard.</summary>
    public static IReadOnlyList<IKnowledgeRule> Standards { get; } =
    [
        new GradesAreEarned(), new ClaimsAreJudged(), new SourcesAreUsed(), new WordingIsFair(),
    ];

    /// <summary>What can only be shown by decoding.</summary>
    public static IReadOnlyList<ICompiledKnowledgeRule> Proofs { get; } = [new ExamplesDecode()];
}

/// <summary>One thing that has to hold for the documents.</summary>
internal interface IKnowledgeRule
{
    /// <summary>Reports every place where it doesn't hold. Missing files are reported before.</summary>
    void Check(KnowledgeDocuments files, IssueCollector issues);
}

/// <summary>One thing that can only be checked by decoding.</summary>
internal interface ICompiledKnowledgeRule
{
    /// <summary>Reports every place where it doesn't hold.</summary>
    void Check(KnowledgeDocuments files, SerialDecoder decoder, IssueCollector issues);
}
