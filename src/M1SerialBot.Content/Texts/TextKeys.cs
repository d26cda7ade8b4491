using M1SerialBot.Content.Checklist.Data;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Texts;

/// <summary>Every sentence that the program needs, and the places in each that it fills in.</summary>
internal static class TextKeys
{
    public const string MonthAndYear = "month-and-year";
    public const string WindowBetween = "window.between";
    public const string WindowFrom = "window.from";
    public const string WindowUntil = "window.until";
    public const string WindowUnknown = "window.unknown";
    public const string TitleEstimate = "title.estimate";
    public const string TitleConflict = "title.conflict";
    public const string TitleCheck = "title.check";
    public const string TitleOutranked = "title.outranked";
    public const string TitleUnknown = "title.unknown";
    public const string TitleUnreadable = "title.unreadable";
    public const string TitleTooShort = "title.too-short";
    public const string TitleSeveral = "title.several";
    public const string ReadAs = "read-as";
    public const string ReadSeveral = "read-several";
    public const string ReadPart = "read-part";
    public const string ReadHearsay = "read-hearsay";
    public const string ReadHearsayWindow = "read-hearsay.window";
    public const string HearsayAgainst = "read-hearsay.against";
    public const string HearsayUnproved = "read-hearsay.unproved";
    public const string ReadSpan = "read-span";
    public const string ModelPrefix = "model-prefix";
    public const string ReadNothing = "read-nothing";
    public const string Withheld = "withheld";
    public const string Timeline = "timeline";
    public const string FieldProblems = "field.problems";
    public const string FieldConfidence = "field.confidence";
    public const string FieldEvidence = "field.evidence";
    public const string FieldBand = "field.band";
    public const string FieldDoubts = "field.doubts";
    public const string FieldClues = "field.clues";
    public const string FieldNext = "field.next";
    public const string FieldKeys = "field.keys";
    public const string FieldScreen = "field.screen";
    public const string EvidenceLine = "line.evidence";
    public const string EvidenceAgainst = "line.evidence-against";
    public const string EvidenceMore = "line.evidence-more";
    public const string TraitClaimed = "line.trait";
    public const string TraitContradicted = "line.trait-contradicted";
    public const string OtherReading = "line.other-reading";
    public const string OtherModelReading = "line.other-model-reading";
    public const string ReadingLabel = "line.label";
    public const string Causes = "line.causes";
    public const string CauseAgainst = "cause.against";
    public const string ClueGiven = "line.clue";
    public const string ClueReadAs = "line.clue-read-as";
    public const string DateWithDay = "date.day";
    public const string DateWithEra = "date.era";
    public const string CluesAlone = "line.clues-alone";
    public const string NextBest = "line.next";
    public const string NextNone = "line.next-none";
    public const string OneDatedUnit = "dated-units.one";
    public const string DatedUnits = "dated-units.many";
    public const string NextUndated = "line.next-undated";
    public const string TipKeys = "tip.keys";

    /// <summary>The tip for a unit without keys.</summary>
    public const string TipNoKeys = "tip.keys.none";
    public const string TipScreen = "tip.screen";
    public const string Footer = "footer";
    public const string WhyLine = "why.line";
    public const string FieldLikely = "field.likely";
    public const string CardConfidence = "card.confidence";
    public const string CardTips = "card.tips";
    public const string CardFooter = "card.footer";
    public const string NoReading = "card.no-reading";
    public const string LineEstimate = "line.estimate";
    public const string LineConflict = "line.conflict";
    public const string LineCheck = "line.check";
    public const string LineOutranked = "line.outranked";
    public const string LineUnknown = "line.unknown";
    public const string LineSeveral = "line.several";
    public const string LineUnreadable = "line.unreadable";
    public const string VerdictLine = "line.verdict";
    public const string VerdictOutranked = "line.verdict-outranked";
    public const string MoreLines = "line.more";
    public const string EvidenceTitle = "evidence.title";
    public const string BotFaultCode = "M1-E90";
    public const string BotFault = "problem.M1-E90";
    public const string ComponentOld = "component.old";
    public const string SuggestDated = "suggest.dated";
    public const string SuggestUndated = "suggest.undated";
    public const string SuggestPerhaps = "suggest.perhaps";
    public const string ProblemLine = "line.problem";
    public const string NothingLooksLike = "problem.M1-E01.looks-like";
    public const string TooShortYear = "problem.M1-E03.year";
    public const string Suggestions = "line.suggestions";
    public const string AnotherModelNamed = "problem.M1-E06.named";
    public const string AnotherModelUnknown = "problem.M1-E06.unknown";
    public const string CompareLine = "compare.line";
    public const string CompareTitle = "compare.title";
    public const string CompareContent = "compare.content";
    public const string CompareReason = "compare.reason";
    public const string CompareWindow = "compare.window";
    public const string CompareFirst = "compare.first";
    public const string CompareSecond = "compare.second";
    public const string FindNone = "find.none";
    public const string FindSerial = "find.serial";
    public const string FindRefused = "find.refused";
    public const string FindNumber = "find.number";
    public const string FindWitness = "find.witness";
    public const string FindASerial = "find.a-serial";
    public const string FindUnknown = "find.unknown";
    public const string ClaimsTitle = "claims.title";
    public const string ClaimSaidBy = "claims.said-by";
    public const string KnowledgeSound = "knowledge.sound";
    public const string KnowledgeOffCurve = "knowledge.off-curve";
    public const string KnowledgeOutOfOrder = "knowledge.out-of-order";
    public const string PhotoGreeting = "checklist.photo-greeting";

    // Numbers that a sentence spells out; any other is written in digits.
    private const int MostSpelled = 12;

    private static readonly string[] MonthKeys = [.. Enumerable.Range(1, 12).Select(month => $"month.{month}")];

    private static readonly string[] NumberKeys = [.. Enumerable.Range(2, MostSpelled - 1).Select(number => $"number.{number}")];

    // Fewer digits than a serial has.
    private const int MostDigitsInWords = 5;

    private static readonly string[] DigitsKeys = [.. Enumerable.Range(1, MostDigitsInWords).Select(count => $"digits.{count}")];

    /// <summary>Every key with its places.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [MonthAndYear] = ["month", "year"],
        [WindowBetween] = ["from", "to"],
        [WindowFrom] = ["from"],
        [WindowUntil] = ["to"],
        [WindowUnknown] = [],
        [TitleEstimate] = ["window"],
        [TitleConflict] = [],
        [TitleCheck] = ["window"],
        [TitleOutranked] = ["when", "outranked"],
        [TitleUnknown] = [],
        [TitleUnreadable] = [],
        [TitleTooShort] = ["digits", "serial"],
        [TitleSeveral] = [],
        [ReadAs] = ["serial", "format", "parts"],
        [ReadSeveral] = ["serial"],
        [ReadPart] = ["characters", "means"],
        [ReadHearsay] = ["serial", "claim", "why"],
        [ReadHearsayWindow] = ["summary", "window"],
        [HearsayAgainst] = ["against"],
        [HearsayUnproved] = [],
        [ReadSpan] = ["serial", "model", "window"],
        [ModelPrefix] = [],
        [ReadNothing] = ["input"],
        [Withheld] = [],
        [Timeline] = ["first", "last", "window"],
        [FieldProblems] = [],
        [FieldConfidence] = [],
        [FieldEvidence] = [],
        [FieldBand] = [],
        [FieldDoubts] = [],
        [FieldClues] = [],
        [FieldNext] = [],
        [FieldKeys] = [],
        [FieldScreen] = [],
        [EvidenceLine] = ["statement", "grade", "sources"],
        [EvidenceAgainst] = ["evidence", "against"],
        [EvidenceMore] = ["count"],
        [TraitClaimed] = ["trait", "grade"],
        [TraitContradicted] = ["trait", "grade", "against"],
        [OtherReading] = ["format", "window", "confidence"],
        [OtherModelReading] = ["format", "window"],
        [ReadingLabel] = ["label"],
        [Causes] = ["causes"],
        [CauseAgainst] = ["against"],
        [ClueGiven] = ["clue", "text", "window"],
        [ClueReadAs] = ["clue", "text", "date", "window"],
        [DateWithDay] = ["day", "month"],
        [DateWithEra] = ["date", "era", "year"],
        [CluesAlone] = ["window"],
        [NextBest] = ["clue", "from", "to"],
        [NextNone] = [],
        [Why(ConfidenceReason.NothingClaimed)] = [],
        [Why(ConfidenceReason.EqualReadings)] = [],
        [Why(ConfidenceReason.CluesDisagree)] = [],
        [Why(ConfidenceReason.CluesAlone)] = [],
        [Why(ConfidenceReason.FormOnly)] = [],
        [Why(ConfidenceReason.Folklore)] = [],
        [Why(ConfidenceReason.NoDatedUnits)] = [],
        [Why(ConfidenceReason.NoDatedUnitsNear)] = [],
        [Why(ConfidenceReason.FewDatedUnits)] = ["units"],
        [Why(ConfidenceReason.SomeDatedUnits)] = ["units"],
        [Why(ConfidenceReason.DatedUnitsOfOneOrigin)] = ["units"],
        [Why(ConfidenceReason.ManyDatedUnits)] = ["units"],
        [Why(ConfidenceReason.DatedUnitsOffCurve)] = ["units"],
        [Why(ConfidenceReason.DatedUnitsOutOfOrder)] = ["units"],
        [Why(ConfidenceReason.VeryUnitInPart)] = [],
        [Why(ConfidenceReason.VeryUnitReported)] = [],
        [Why(ConfidenceReason.VeryUnitRecorded)] = [],
        [Why(ConfidenceReason.VeryUnitConfirmed)] = [],
        [OneDatedUnit] = [],
        [DatedUnits] = ["number"],
        [NextUndated] = [],
        [TipKeys] = [],
        [TipNoKeys] = [],
        [TipScreen] = [],
        [Footer] = ["version"],
        [WhyLine] = ["confidence", "why"],
        [FieldLikely] = [],
        [CardConfidence] = ["confidence"],
        [CardTips] = ["keys", "screen"],
        [CardFooter] = ["footer", "reading"],
        [NoReading] = [],
        [LineEstimate] = ["unit", "window", "confidence"],
        [LineConflict] = ["unit"],
        [LineCheck] = ["unit", "window", "confidence"],
        [LineOutranked] = ["unit", "when", "outranked", "confidence"],
        [LineUnknown] = ["unit"],
        [LineSeveral] = [],
        [LineUnreadable] = [],
        [VerdictLine] = ["verdict"],
        [VerdictOutranked] = ["outranked"],
        [MoreLines] = ["count"],
        [EvidenceTitle] = ["title"],
        [BotFault] = ["id"],
        [ComponentOld] = [],
        [SuggestDated] = ["serial", "window", "confidence"],
        [SuggestUndated] = ["serial"],
        [SuggestPerhaps] = ["serial"],
        [ProblemLine] = ["text", "code"],
        [Problem(NothingToRead.Id)] = [],
        [NothingLooksLike] = ["what"],
        [Problem(LookAlikeLetter.Id)] = ["letter", "digit", "position", "suggestion"],
        [Problem(TooShort.Id)] = ["digits"],
        [Problem(DroppedZeros.Id)] = ["digits", "serial", "instead"],
        [TooShortYear] = [],
        [Suggestions] = ["suggestions"],
        [Problem(TooLong.Id)] = ["digits"],
        [Problem(PastTheRun.Id)] = ["end"],
        [Problem(AnotherModel.Id)] = ["model", "about"],
        [AnotherModelNamed] = ["model", "about"],
        [AnotherModelUnknown] = [],
        [Problem(LicenceCode.Id)] = [],
        [Problem(SeveralNumbers.Id)] = ["serials"],
        [Problem(RomLabel.Id)] = ["about"],
        [Problem(UnreadableClue.Id)] = ["clue", "text"],
        [Problem(ListPrice.Id)] = ["about"],
        [Conflict(ReadingsDisagree.Id)] = ["first", "firstWindow", "second", "secondWindow", "confidence"],
        [Conflict(ClaimedBandDisagrees.Id)] = ["source", "claimed", "window"],
        [ClueOutside(Standing.Outranks)] = ["clue", "text", "means", "window", "against"],
        [ClueOutside(Standing.OutsideProduction)] = ["clue", "text", "means", "window"],
        [ClueOutside(Standing.Outvoted)] = ["clue", "text", "means", "window"],
        [ClueOutside(Standing.Tests)] = ["clue", "text", "means", "window"],
        [Conflict(CluesDisagree.Id)] = ["clues"],
        [Conflict(ModelsDisagree.Id)] = ["named", "form"],
        [Conflict(SellerOutsideWindow.Id)] = ["year", "window"],
        [CompareLine] = ["first", "second", "verdict", "reason", "confidence"],
        [CompareTitle] = ["first", "verdict", "second"],
        [CompareContent] = ["headline", "confidence"],
        [CompareReason] = ["reason", "confidence"],
        [CompareWindow] = ["window", "confidence"],
        [CompareFirst] = [],
        [CompareSecond] = [],
        [FindNone] = [],
        [FindSerial] = ["serial", "start"],
        [FindRefused] = ["start", "what"],
        [FindNumber] = ["number", "start", "what"],
        [FindWitness] = ["witness", "words", "what", "weight"],
        [FindASerial] = [],
        [FindUnknown] = [],
        [ClaimsTitle] = ["id", "verdict", "text"],
        [ClaimSaidBy] = ["sources"],
        [KnowledgeSound] = ["version", "sources", "formats", "claims", "sightings", "dated", "items", "topics"],
        [KnowledgeOffCurve] = ["unit", "dated", "curve"],
        [KnowledgeOutOfOrder] = ["unit", "dated"],
        [PhotoGreeting] = ["model"],
    }
    .And(ButtonTextKeys.All, ChecklistTextKeys.All, FaqTextKeys.All, AboutTextKeys.All, PolicyTextKeys.All, SightingTextKeys.All)
    .AndPlain([.. MonthKeys, .. NumberKeys, .. DigitsKeys, .. CommandTextKeys.All, .. ModalTextKeys.All, .. ClueTextKeys.All])
    .AndPlain([.. NameKeys<Grade>.All, .. NameKeys<Confidence>.All, .. NameKeys<ClueKind>.All, .. NameKeys<Trust>.All, .. NameKeys<NonSerialKind>.All, .. NameKeys<WitnessKind>.All, .. NameKeys<Weight>.All])
    .AndPlain([.. NameKeys<ClueVerdict>.All, .. NameKeys<ClaimVerdict>.All, .. NameKeys<ComparisonVerdict>.All, .. NameKeys<ComparisonReason>.All])
    .AndPlain([.. NameKeys<Situation>.All, .. NameKeys<CostClass>.All])
    .AndPlain(["audience.only-me", "audience.everyone"]);

    /// <summary>The short name of a month, 1 to 12.</summary>
    public static string Month(int month) => MonthKeys[month - 1];

    /// <summary>The word for a number; null where it is written in digits.</summary>
    public static string? Number(int number) => number is > 1 and <= MostSpelled ? NumberKeys[number - 2] : null;

    /// <summary>What keeps a confidence where it is.</summary>
    public static string Why(ConfidenceReason reason) => NameKeys<ConfidenceReason>.Of(reason);

    /// <summary>A number of digits in words, from 1 to 5: there are fewer than a serial has.</summary>
    public static string Digits(int count) => DigitsKeys[count - 1];

    /// <summary>What a problem says.</summary>
    public static string Problem(string code) => $"problem.{code}";

    /// <summary>What a conflict says.</summary>
    public static string Conflict(string code) => $"conflict.{code}";

    /// <summary>What the conflict of a clue with a serial says.</summary>
    public static string ClueOutside(Standing standing) => $"{Conflict(ClueOutsideWindow.Id)}.{JsonNames.Kebab(standing)}";

    /// <summary>The word for a value of a closed set: <c>grade.single-report</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => NameKeys<T>.Of(value);
}
