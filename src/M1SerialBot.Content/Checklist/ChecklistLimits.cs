namespace M1SerialBot.Content.Checklist;

/// <summary>Limits, so that ten minutes are enough and every message fits into Discord. Lengths are in characters.</summary>
internal static class ChecklistLimits
{
    public const int Title = 80;

    /// <summary>Any other text.</summary>
    public const int Text = 300;

    /// <summary>A fault in a few words.</summary>
    public const int Finding = 60;

    /// <summary>In one situation, for one model: a button of an inspection has room for their answers.</summary>
    public const int Checks = 120;

    /// <summary>The message to the seller after an inspection.</summary>
    public const int InspectionMessage = 600;

    /// <summary>A section, or the symptoms, as one model's owner sees it. An embed's description may have 4,096.</summary>
    public const int Embed = 3500;

    /// <summary>The same in another language, which may need more words.</summary>
    public const int TranslatedEmbed = 4000;

    /// <summary>What an item takes besides its texts: labels, line breaks, seconds, grade.</summary>
    public const int Labels = 100;

    /// <summary>Of one test.</summary>
    public const int Seconds = 60;

    /// <summary>Of all tests at the seller's, for one model.</summary>
    public const int SecondsAtSeller = 600;

    /// <summary>Requests for photos or videos, for one model.</summary>
    public const int Photos = 8;

    /// <summary>In the short message to the seller.</summary>
    public const int ShortRequests = 3;

    /// <summary>The message to the seller, with greeting, numbers and warnings.</summary>
    public const int PhotoMessage = 1000;

    /// <summary>Its greeting.</summary>
    public const int Greeting = 100;
}
