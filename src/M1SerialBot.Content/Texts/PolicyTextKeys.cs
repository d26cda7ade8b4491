namespace M1SerialBot.Content.Texts;

/// <summary>What is said of privacy, and the terms.</summary>
internal static class PolicyTextKeys
{
    public const string PrivacyTitle = "privacy.title";
    public const string Sees = "privacy.sees";
    public const string SeesWhat = "privacy.sees.what";
    public const string SeesByGateway = "privacy.sees.gateway";
    public const string SeesByWebhook = "privacy.sees.webhook";
    public const string SeesInPreview = "privacy.sees.preview";
    public const string SeesDiscord = "privacy.sees.discord";
    public const string SeesBetween = "privacy.sees.between";
    public const string Keeps = "privacy.keeps";
    public const string KeepsNothing = "privacy.keeps.nothing";
    public const string KeepsLog = "privacy.keeps.log";
    public const string KeepsMemory = "privacy.keeps.memory";
    public const string KeepsNumbers = "privacy.keeps.numbers";
    public const string KeepsButtons = "privacy.keeps.buttons";
    public const string Logs = "privacy.logs";
    public const string LogsUses = "privacy.logs.uses";
    public const string LogsNever = "privacy.logs.never";
    public const string LogsRequests = "privacy.logs.requests";
    public const string LogsOutput = "privacy.logs.output";
    public const string LogsFile = "privacy.logs.file";
    public const string LogsCollector = "privacy.logs.collector";
    public const string LogsDays = "privacy.logs.days";
    public const string LogsUnknown = "privacy.logs.unknown";
    public const string Measures = "privacy.measures";
    public const string MeasuresNothing = "privacy.measures.nothing";
    public const string MeasuresSent = "privacy.measures.sent";
    public const string MeasuresHealth = "privacy.measures.health";
    public const string Shows = "privacy.shows";
    public const string ShowsDigits = "privacy.shows.digits";
    public const string Sightings = "privacy.sightings";
    public const string SightingsYours = "privacy.sightings.yours";
    public const string SightingsLink = "privacy.sightings.link";
    public const string Ask = "privacy.ask";
    public const string AskWhat = "privacy.ask.what";
    public const string TermsTitle = "terms.title";
    public const string TermsContact = "terms.contact";
    public const string Contact = "policy.contact";
    public const string NoOperator = "policy.no-operator";
    public const string NoContact = "policy.no-contact";

    /// <summary>The parts of the terms that are the same whoever runs the bot, in order.</summary>
    public static IReadOnlyList<string> Terms { get; } = ["what", "doubt", "use", "end", "warranty", "changes"];

    /// <summary>Each with its places.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [PrivacyTitle] = [],
        [Sees] = [],
        [SeesWhat] = [],
        [SeesByGateway] = [],
        [SeesByWebhook] = [],
        [SeesInPreview] = [],
        [SeesDiscord] = [],
        [SeesBetween] = ["host"],
        [Keeps] = [],
        [KeepsNothing] = [],
        [KeepsLog] = [],
        [KeepsMemory] = [],
        [KeepsNumbers] = [],
        [KeepsButtons] = [],
        [Logs] = [],
        [LogsUses] = [],
        [LogsNever] = [],
        [LogsRequests] = [],
        [LogsOutput] = [],
        [LogsFile] = [],
        [LogsCollector] = ["collector"],
        [LogsDays] = ["days"],
        [LogsUnknown] = [],
        [Measures] = [],
        [MeasuresNothing] = [],
        [MeasuresSent] = ["collector"],
        [MeasuresHealth] = ["address"],
        [Shows] = [],
        [ShowsDigits] = [],
        [Sightings] = [],
        [SightingsYours] = [],
        [SightingsLink] = ["host"],
        [Ask] = [],
        [AskWhat] = [],
        [TermsTitle] = [],
        [TermsContact] = [],
        [Contact] = ["operator", "contact"],
        [NoOperator] = [],
        [NoContact] = [],
    }
    .AndPlain(Terms.Select(HeadingOf))
    .AndPlain(Terms.Select(TextOf));

    /// <summary>What a part of the terms is about.</summary>
    public static string HeadingOf(string part) => $"terms.{part}";

    /// <summary>What is said of it.</summary>
    public static string TextOf(string part) => $"terms.{part}.text";
}
