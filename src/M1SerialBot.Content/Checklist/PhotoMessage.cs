using M1SerialBot.Content.Checklist.Data;

namespace M1SerialBot.Content.Checklist;

/// <summary>What to ask a seller for, in one message that can be copied.</summary>
/// <param name="Requests">Each a sentence, in the order of the checklist.</param>
/// <param name="Cautions">What the seller must not press on the way, each a sentence.</param>
internal sealed record PhotoMessage(IReadOnlyList<string> Requests, IReadOnlyList<string> Cautions)
{
    /// <summary>The message that asks for the photos of items; where one of them is a video, it says what not to press.</summary>
    public static PhotoMessage Of(IReadOnlyList<CheckItem> items, IReadOnlyList<ChecklistWarning> warnings) => new(
        [.. items.Select(item => item.Photo).OfType<string>()],
        items.Any(item => item.Video) ? [.. warnings.Select(warning => warning.ToSeller).OfType<string>()] : []);

    /// <summary>The three items that are asked for first, in the order of the checklist.</summary>
    public static IReadOnlyList<CheckItem> First(IReadOnlyList<CheckItem> items)
    {
        var first = items.Where(item => item.AskRank is not null).OrderBy(item => item.AskRank).Take(ChecklistLimits.ShortRequests).ToHashSet();
        return [.. items.Where(first.Contains)];
    }

    /// <summary>The whole message: a greeting, the requests with their numbers, and the cautions, each on a line.</summary>
    public string With(string greeting) =>
        string.Join('\n', [greeting, .. Requests.Select((request, at) => $"{at + 1}. {request}"), .. Cautions]);
}
