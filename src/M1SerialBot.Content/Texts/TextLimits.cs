namespace M1SerialBot.Content.Texts;

/// <summary>How many characters Discord leaves a sentence where it's shown. What has a place in braces is cut to fit where it's used.</summary>
internal static class TextLimits
{
    private const int ModalLine = 45;
    private const int Description = 100;
    private const int Label = 80;
    private const int Name = 32;
    private const int Hint = 150;

    // The first that fits counts.
    private static readonly (string Start, string End, int Most)[] Limits =
    [
        ("modal.sighting.consent", "", Description), ("modal.sighting.whole", "", Description), ("modal.sighting.small", "", Description), ("modal.sighting.large", "", Description),
        ("modal.", ".help", Description), ("modal.", "", ModalLine),
        ("command.", "", Description), ("option.", "", Description), ("choice.", "", Description), ("about.title.", "", Description),
        ("situation.", "", Label), ("button.", "", Label), ("inspection.start", "", Label), ("menu.", "", Name),
        ("select.", "", Hint), ("faq.choose", "", Hint), ("checklist.choose", "", Hint),
    ];

    /// <summary>The most characters; null if there's room for any sentence.</summary>
    public static int? Of(string key)
    {
        foreach (var (start, end, most) in Limits)
        {
            if (key.StartsWith(start, StringComparison.Ordinal) && key.EndsWith(end, StringComparison.Ordinal))
            {
                return most;
            }
        }

        return null;
    }
}
