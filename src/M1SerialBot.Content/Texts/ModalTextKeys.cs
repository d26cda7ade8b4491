namespace M1SerialBot.Content.Texts;

/// <summary>What stands in the forms.</summary>
internal static class ModalTextKeys
{
    public const string ClueTitle = "modal.clue";
    public const string ClueModel = "modal.clue.model";
    public const string ClueModelHelp = "modal.clue.model.help";
    public const string ClueChip = "modal.clue.chip";
    public const string ClueChipHelp = "modal.clue.chip.help";
    public const string ClueSold = "modal.clue.sold";
    public const string ClueSoldHelp = "modal.clue.sold.help";
    public const string ClueSeller = "modal.clue.seller";
    public const string ClueSellerHelp = "modal.clue.seller.help";
    public const string SightingTitle = "modal.sighting";
    public const string SightingSerial = "modal.sighting.serial";
    public const string SightingSerialHelp = "modal.sighting.serial.help";
    public const string SightingChip = "modal.sighting.chip";
    public const string SightingChipHelp = "modal.sighting.chip.help";
    public const string SightingSold = "modal.sighting.sold";
    public const string SightingSoldHelp = "modal.sighting.sold.help";
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
        ClueTitle, ClueModel, ClueModelHelp, ClueChip, ClueChipHelp, ClueSold, ClueSoldHelp, ClueSeller, ClueSellerHelp,
        SightingTitle, SightingSerial, SightingSerialHelp, SightingChip, SightingChipHelp, SightingSold, SightingSoldHelp,
        SightingPhotos, SightingPhotosHelp, SightingTicks, SightingConsent, SightingWhole, SightingSmall, SightingLarge,
    ];
}
