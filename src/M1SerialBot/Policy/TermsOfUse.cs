using M1SerialBot.Bot.Features.About;
using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;

namespace M1SerialBot.Policy;

/// <summary>On what terms the bot may be used.</summary>
internal sealed class TermsOfUse(BotSettings settings)
{
    /// <summary>What they say, part by part.</summary>
    public IReadOnlyList<PolicySection> Sections(TextBook texts) =>
    [
        .. PolicyTextKeys.Terms.Select(part => new PolicySection(texts.Say(PolicyTextKeys.HeadingOf(part)), texts.Say(PolicyTextKeys.TextOf(part)))),
        new(texts.Say(PolicyTextKeys.TermsContact), PolicyContact.Say(texts, settings)),
    ];
}
