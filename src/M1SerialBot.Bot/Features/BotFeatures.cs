using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.About;
using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Bot.Features.Claims;
using M1SerialBot.Bot.Features.Compare;
using M1SerialBot.Bot.Features.Delete;
using M1SerialBot.Bot.Features.Faq;
using M1SerialBot.Bot.Features.Help;
using M1SerialBot.Bot.Features.Listing;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Bot.Features.Sightings;

namespace M1SerialBot.Bot.Features;

/// <summary>Every feature. A new one gets a line here.</summary>
internal static class BotFeatures
{
    /// <summary>In the order of <c>/m1help</c>.</summary>
    public static IReadOnlyList<IBotFeature> All(VisibilityOption visibility, IPrivacyNotice privacy, CommandIds ids, TimeProvider time)
    {
        IBotFeature[] features =
        [
            new SerialFeature(visibility),
            new ListingFeature(),
            new ChecklistFeature(visibility),
            new FaqFeature(visibility, time),
            new CompareFeature(visibility),
            new ClaimsFeature(visibility),
            new SightingsFeature((context, text, clues) => SerialReply.WithMessage(context, text, clues)),
            new AboutFeature(privacy, time),
            new DeleteFeature(),
        ];
        return [.. features, new HelpFeature(features, ids)];
    }
}
