using M1SerialBot.Content.Texts;

namespace M1SerialBot.Bot.Features.About;

/// <summary>What the bot sees, keeps, logs and shows. It depends on the program's settings.</summary>
internal interface IPrivacyNotice
{
    IReadOnlyList<PolicySection> Sections(Localizer texts);
}

/// <summary>A section of a published text.</summary>
/// <param name="Heading">Plain text.</param>
/// <param name="Text">One paragraph of Markdown.</param>
internal sealed record PolicySection(string Heading, string Text);
