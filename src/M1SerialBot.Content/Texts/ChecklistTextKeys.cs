namespace M1SerialBot.Content.Texts;

/// <summary>What stands around the buyer's checklist.</summary>
internal static class ChecklistTextKeys
{
    public const string Title = "checklist.title";
    public const string TitleAny = "checklist.title-any";
    public const string Line = "checklist.line";
    public const string Overview = "checklist.overview";
    public const string Symptoms = "checklist.symptoms";
    public const string Warnings = "checklist.warnings";
    public const string Choose = "checklist.choose";
    public const string Intro = "checklist.intro";
    public const string AnyModel = "checklist.any-model";
    public const string Heading = "checklist.heading";
    public const string HeadingDecides = "checklist.heading-decides";
    public const string Decides = "checklist.decides";
    public const string ToSellerShort = "checklist.to-seller-short";
    public const string ToSeller = "checklist.to-seller";
    public const string Caution = "checklist.caution";
    public const string Item = "checklist.item";
    public const string Symptom = "checklist.symptom";
    public const string Warning = "checklist.warning";
    public const string Instead = "checklist.instead";
    public const string Sources = "checklist.sources";

    /// <summary>Each with its places.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Title] = ["where", "model"],
        [TitleAny] = ["where"],
        [Line] = ["title", "sections"],
        [Overview] = [],
        [Symptoms] = [],
        [Warnings] = [],
        [Choose] = [],
        [Intro] = ["minutes"],
        [AnyModel] = ["model", "others"],
        [Heading] = ["number", "title"],
        [HeadingDecides] = ["number", "title"],
        [Decides] = [],
        [ToSellerShort] = [],
        [ToSeller] = [],
        [Caution] = ["warning"],
        [Item] = ["check", "seconds", "why", "how", "pass", "fail", "repair", "grade"],
        [Symptom] = ["seen", "likely", "advice", "cost", "grade"],
        [Warning] = ["title", "text", "grade"],
        [Instead] = ["text", "grade"],
        [Sources] = [],
    };
}
