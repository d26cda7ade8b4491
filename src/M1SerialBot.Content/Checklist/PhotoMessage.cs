using M1SerialBot.Content.Checklist.Documents;

namespace M1SerialBot.Content.Checklist;

/// <summary>A message to a seller, ready to be copied.</summary>
internal sealed record PhotoMessage(IReadOnlyList<string> Requests, IReadOnlyList<string> Cautions)
{
    /// <summary>Asks for the photos of these items. If one is a video, the message says what not to press.</summary>
    public static PhotoMessage Of(IReadOnlyList<CheckItem> items, IReadOnlyList<ChecklistWarning> warnings) => new(
        [.. items.Select(item => item.Photo).OfType<string>()],
        items.Any(item => item.Video) ? [.. warnings.Select(warning => warning.ToSeller).OfType<string>()] : []);

    /// <summary>The three items with the best ranks, in the order of the checklist.</summary>
    public static IReadOnlyList<CheckItem> First(IReadOnlyList<CheckItem> items)
    {
        var first = items.Where(item => item.AskRank is not null).OrderBy(item => item.AskRank).Take(ChecklistLimits.ShortRequests).ToHashSet();
        return [.. items.Where(first.Contains)];
    }

    /// <summary>The text: greeting, numbered requests and cautions, each on a line.</summary>
    public string With(string greeting) =>
        string.Join('\n', [greeting, .. Requests.Select((request, at) => $"{at + 1}. {request}"), .. Cautions]);
}
