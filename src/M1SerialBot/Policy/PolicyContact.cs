using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;

namespace M1SerialBot.Policy;

/// <summary>Who runs the bot, and how they are reached.</summary>
internal static class PolicyContact
{
    /// <summary>Says both, or of either that it is not told.</summary>
    public static string Say(TextBook texts, BotSettings settings) => texts.Say(
        PolicyTextKeys.Contact,
        ("operator", settings.Operator ?? texts.Say(PolicyTextKeys.NoOperator)),
        ("contact", settings.Contact ?? texts.Say(PolicyTextKeys.NoContact)));
}
