using System.Diagnostics;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>The trace of an interaction, from its arrival to its reply; costs nothing where nobody listens.</summary>
public static class DiscordTrace
{
    /// <summary>The source's name.</summary>
    public const string Name = DiscordMeter.Name;

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Begins the trace of an interaction.</summary>
    internal static Activity? Begin(Interaction? interaction)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        // A trace of its own: the server's, of the request that brought it, is not recorded, nor would its parts be.
        Activity.Current = null;
        return Source.StartActivity("interaction", ActivityKind.Server)?
            .SetTag("discord.interaction.type", interaction?.Type.ToString())
            .SetTag("discord.interaction.id", interaction?.Id.ToString());
    }

    /// <summary>Says who answered, and what came of it.</summary>
    internal static void Describe(Activity? trace, string command, string outcome) => trace?.SetTag("discord.command", command).SetTag("discord.outcome", outcome);

    /// <summary>Begins the part in which something is brought to Discord.</summary>
    /// <param name="whole">What it is a part of; the current trace where that is none.</param>
    internal static Activity? Deliver(ActivityContext whole) => Source.StartActivity("delivery", ActivityKind.Client, whole);
}
