namespace M1SerialBot.Content.Texts;

/// <summary>What stands on buttons and above lists.</summary>
internal static class ButtonTextKeys
{
    public const string Clue = "button.clue";
    public const string Evidence = "button.evidence";
    public const string EvidencePublic = "button.evidence-public";
    public const string Checklist = "button.checklist";
    public const string Share = "button.share";
    public const string Sighting = "button.sighting";
    public const string FillAgain = "button.fill-again";
    public const string Delete = "button.delete";
    public const string Where = "button.where";
    public const string PlugIn = "button.plug-in";
    public const string ReadAs = "button.read-as";
    public const string ChooseSerial = "select.serial";
    public const string NotYours = "delete.not-yours";

    /// <summary>Each with its places.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Clue] = [],
        [Evidence] = [],
        [EvidencePublic] = [],
        [Checklist] = [],
        [Share] = [],
        [Sighting] = [],
        [FillAgain] = [],
        [Delete] = [],
        [Where] = [],
        [PlugIn] = [],
        [ReadAs] = ["serial"],
        [ChooseSerial] = [],
        [NotYours] = [],
    };
}
