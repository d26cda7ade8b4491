namespace M1SerialBot.Content.Texts;

/// <summary>What stands around a sighting that was reported.</summary>
internal static class SightingTextKeys
{
    public const string Content = "sighting.content";
    public const string Subject = "sighting.subject";
    public const string Paste = "sighting.paste";
    public const string Photos = "sighting.photos";
    public const string Unread = "sighting.unread";
    public const string Link = "sighting.link";
    public const string NoConsent = "sighting.no-consent";
    public const string Typed = "sighting.typed";
    public const string NoAddress = "sighting.no-address";

    /// <summary>Each with its places.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Content] = [],
        [Subject] = ["model", "serial"],
        [Paste] = [],
        [Photos] = ["link"],
        [Unread] = ["clues"],
        [Link] = ["link"],
        [NoConsent] = [],
        [Typed] = [],
        [NoAddress] = [],
    };
}
