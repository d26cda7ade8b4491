using M1SerialBot.Bot.Cards;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Listings;

namespace M1SerialBot.Bot.Features.Listing;

/// <summary>Says in words what a listing check found, on Discord and in a terminal.</summary>
/// <param name="knowledge">What the listing was checked with.</param>
/// <param name="texts">The words.</param>
/// <param name="style">How they are fitted to the place where they go.</param>
internal sealed class ListingFormatter(KnowledgeBase knowledge, Localizer texts, FormatStyle style)
{
    private readonly AnswerFormatter _answer = new(knowledge, texts, style);

    /// <summary>How much there is to ask: <c>Three things to ask</c>.</summary>
    public string Title(ListingReport report) => report.Questions.Length switch
    {
        0 => texts.ListingAsksNone,
        1 => texts.ListingAsksOne,
        var count => texts.ListingAsksMany(number: (texts.Number(count) ?? count.Invariant()).Capitalized()),
    };

    /// <summary>The whole answer in one line. It shows no more of a serial than others may see.</summary>
    public string Line(ListingReport report)
    {
        if (report.Unit is null)
        {
            return report.Findings.Any(finding => finding is SerialGiven) ? texts.ListingLineSeveral(asks: Title(report)) : texts.ListingLineNone(asks: Title(report));
        }

        var unit = Masking.Of(report.Unit);
        var name = AnswerFormatter.Unit(unit);
        return unit.IsDated
            ? texts.ListingLineDated(unit: name, estimate: AnswerFormatter.Uncapitalized(_answer.Estimate(unit)), asks: Title(report))
            : texts.ListingLineUndated(unit: name, asks: Title(report));
    }

    /// <summary>What to ask, each with why, numbered.</summary>
    public IEnumerable<string> Questions(ListingReport report) => report.Questions.Select((point, at) => point.Verdict == ListingVerdict.NotMentioned
        ? texts.ListingPointMissing(number: (at + 1).Invariant(), topic: texts.Name(point.Topic).Capitalized(), verdict: texts.Name(point.Verdict))
        : texts.ListingPoint(number: (at + 1).Invariant(), topic: texts.Name(point.Topic).Capitalized(), verdict: texts.Name(point.Verdict), reason: Reason(report, point)));

    /// <summary>What nothing speaks against, each with the words of the listing.</summary>
    public string Fitting(ListingReport report) => texts.List(
        report.Points.Where(point => point is { Verdict: ListingVerdict.Fits, Finding: not null })
            .Select(point => texts.ListingFitting(topic: texts.Name(point.Topic), quote: Quote(report, point))));

    /// <summary>What else the listing doesn't say.</summary>
    public string NotMentioned(ListingReport report) =>
        texts.List(report.Points.Except(report.Questions).Where(point => point.Verdict == ListingVerdict.NotMentioned).Select(point => texts.Name(point.Topic)));

    /// <summary>The asking price, as the listing has it; null if it gives none.</summary>
    public string? Price(ListingReport report) => report.Findings.FirstOrDefault(finding => finding is PriceAsked) is { } price ? style.Escape(report.Quote(price)) : null;

    /// <summary>A message to the seller, at most 600 characters long. It repeats nothing of the listing.</summary>
    public string Message(ListingReport report) => string.Join('\n',
    [
        texts.ListingGreeting(model: report.Model ?? knowledge.Variants[0].Id),
        .. report.Questions.Select((point, at) => $"{(at + 1).Invariant()}. {texts.Get(DefinitionTextKeys.Question(point.Topic))}"),
        texts.ListingThanks,
    ]);

    /// <summary>Why a point is judged as it is.</summary>
    public string Reason(ListingReport report, ListingPoint point) => texts.Name(
        point.Reason,
        years: point.Window is { } window ? texts.Years(window) : texts.WindowUnknown,
        quote: Quote(report, point),
        because: point.Finding is ClaimMade made ? texts.Translate(made.Claim.Because) : "");

    private string Quote(ListingReport report, ListingPoint point) => point.Finding is { } finding ? style.Escape(report.Quote(finding)) : "";
}
