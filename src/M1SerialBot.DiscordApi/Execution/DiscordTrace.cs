using System.Diagnostics;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Traces an interaction from its arrival to its reply. Costs nothing without a listener.</summary>
public static class DiscordTrace
{
    /// <summary>The name of the activity source.</summary>
    public const string Name = DiscordMeter.Name;

    private static readonly ActivitySource Source = new(Name);

    internal static Activity? Begin(Interaction? interaction)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        // With webhooks, ASP.NET Core's activity would be the parent. It isn't recorded, so this one wouldn't be either.
        Activity.Current = null;
        return Source.StartActivity("interaction", ActivityKind.Server)?
            .SetTag("discord.interaction.type", interaction?.Type.ToString())
            .SetTag("discord.interaction.id", interaction?.Id.ToString());
    }

    internal static void Describe(Activity? trace, string command, string outcome) => trace?.SetTag("discord.command", command).SetTag("discord.outcome", outcome);

    /// <param name="whole">The interaction's trace; the default for the current one.</param>
    internal static Activity? Deliver(ActivityContext whole) => Source.StartActivity("delivery", ActivityKind.Client, whole);
}
