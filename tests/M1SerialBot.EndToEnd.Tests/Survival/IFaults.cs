using M1SerialBot.EndToEnd.Tests.Discord;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>Faults that fall on a bot at random.</summary>
internal interface IFaults
{
    /// <summary>The fault that fell last.</summary>
    string Last { get; }

    /// <summary>Lets one fall.</summary>
    /// <returns>From when to when the bot could not be reached; null where it could all the while.</returns>
    Task<Span?> StrikeAsync(RunningBot bot, Random random);
}
