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
