namespace M1SerialBot.Content.Texts;

/// <summary>What stands around the answers of the FAQ.</summary>
internal static class FaqTextKeys
{
    public const string NoTopic = "faq.no-topic";
    public const string Offer = "faq.offer";
    public const string Pick = "faq.pick";
    public const string Choose = "faq.choose";
    public const string NoPing = "faq.no-ping";
    public const string NotAllowed = "faq.not-allowed";
    public const string NoMessage = "faq.no-message";
    public const string Repeated = "faq.repeated";
    public const string Above = "faq.above";
    public const string Overdue = "faq.overdue";
    public const string Footer = "faq.footer";
    public const string Day = "day";

    /// <summary>Each with its places.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [NoTopic] = [],
        [Offer] = [],
        [Pick] = [],
        [Choose] = [],
        [NoPing] = [],
        [NotAllowed] = [],
        [NoMessage] = [],
        [Repeated] = ["link"],
        [Above] = ["user", "link"],
        [Overdue] = ["date"],
        [Footer] = ["date"],
        [Day] = ["day", "month", "year"],
    };
}
