namespace M1SerialBot.Content.Checklist;

/// <summary>How much a checklist may hold, so that ten minutes suffice and every message fits into Discord.</summary>
internal static class ChecklistLimits
{
    /// <summary>Characters of a title.</summary>
    public const int Title = 80;

    /// <summary>Characters of any other text.</summary>
    public const int Text = 300;

    /// <summary>Characters of what one model gets to see of a section, or of the symptoms; an embed's description holds 4,096.</summary>
    public const int Embed = 3500;

    /// <summary>Characters that an item takes beside its texts: labels, line breaks, seconds, grade.</summary>
    public const int Labels = 100;

    /// <summary>Seconds of one test.</summary>
    public const int Seconds = 60;

    /// <summary>Seconds of all tests at the seller's, for one model.</summary>
    public const int SecondsAtSeller = 600;

    /// <summary>Requests for photos, for one model.</summary>
    public const int Photos = 8;

    /// <summary>Requests in the short message to the seller.</summary>
    public const int ShortRequests = 3;

    /// <summary>Characters of the message to the seller, greeting, numbers and warnings included.</summary>
    public const int PhotoMessage = 1000;

    /// <summary>Characters of its greeting.</summary>
    public const int Greeting = 100;
}
