using M1SerialBot.Bot.Features.About;
using M1SerialBot.Content.Texts;
using M1SerialBot.Settings;

namespace M1SerialBot.Policy;

/// <summary>The terms: the same for every bot, but for who runs it.</summary>
internal static class TermsOfUse
{
    public static IReadOnlyList<PolicySection> Sections(TextBook texts, BotSettings settings) =>
    [
        .. PolicyTextKeys.Terms.Select(part => new PolicySection(texts.Say(PolicyTextKeys.HeadingOf(part)), texts.Say(PolicyTextKeys.TextOf(part)))),
        new(texts.Say(PolicyTextKeys.TermsContact), PrivacyNotice.Contact(texts, settings)),
    ];
}
