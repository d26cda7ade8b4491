namespace M1SerialBot.Content.Texts;

/// <summary>What stands in the forms.</summary>
internal static class ModalTextKeys
{
    public const string ClueTitle = "modal.clue";
    public const string SightingTitle = "modal.sighting";
    public const string SightingSerial = "modal.sighting.serial";
    public const string SightingSerialHelp = "modal.sighting.serial.help";
    public const string SightingPhotos = "modal.sighting.photos";
    public const string SightingPhotosHelp = "modal.sighting.photos.help";
    public const string SightingTicks = "modal.sighting.ticks";
    public const string SightingConsent = "modal.sighting.consent";
    public const string SightingWhole = "modal.sighting.whole";
    public const string SightingSmall = "modal.sighting.small";
    public const string SightingLarge = "modal.sighting.large";

    /// <summary>Every one of them; none has a place to fill in.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ClueTitle,
        SightingTitle, SightingSerial, SightingSerialHelp,
        SightingPhotos, SightingPhotosHelp, SightingTicks, SightingConsent, SightingWhole, SightingSmall, SightingLarge,
    ];
}
