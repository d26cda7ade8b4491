using M1SerialBot.Content.Texts;

namespace M1SerialBot.Bot.Features.About;

/// <summary>What the bot sees, keeps, logs and shows. It depends on the settings, which the program knows.</summary>
internal interface IPrivacyNotice
{
    /// <summary>Its parts, in order.</summary>
    IReadOnlyList<PolicySection> Sections(Localizer texts);
}
