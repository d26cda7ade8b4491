using M1SerialBot.Bot.Features.About;
using M1SerialBot.Content.Texts;
using M1SerialBot.Settings;

namespace M1SerialBot.Policy;

/// <summary>The terms: the same for every bot, but for who runs it.</summary>
internal static class TermsOfUse
{
    public static IReadOnlyList<PolicySection> Sections(Localizer texts, BotSettings settings) =>
    [
        new(texts.TermsWhat, texts.TermsWhatText),
        new(texts.TermsDoubt, texts.TermsDoubtText),
        new(texts.TermsUse, texts.TermsUseText),
        new(texts.TermsEnd, texts.TermsEndText),
        new(texts.TermsWarranty, texts.TermsWarrantyText),
        new(texts.TermsChanges, texts.TermsChangesText),
        new(texts.TermsContact, PrivacyNotice.Contact(texts, settings)),
    ];
}
