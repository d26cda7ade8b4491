namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>How long the gateway is waited for.</summary>
internal static class GatewayTimings
{
    /// <summary>For a connection to come about.</summary>
    public static readonly TimeSpan Connect = TimeSpan.FromSeconds(10);

    /// <summary>For the greeting.</summary>
    public static readonly TimeSpan Hello = TimeSpan.FromSeconds(10);

    /// <summary>For a session to be opened, or resumed: what was missed is sent first.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromSeconds(15);

    /// <summary>For the other side to close too.</summary>
    public static readonly TimeSpan Close = TimeSpan.FromSeconds(1);

    /// <summary>Between two sessions that are opened, as many at a time as Discord allows: five seconds, and some to spare.</summary>
    public static readonly TimeSpan BetweenStarts = TimeSpan.FromSeconds(5.25);

    // Discord lets a session go for a while after it has said so.
    private static readonly TimeSpan ShortestReidentifyDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestReidentifyDelay = TimeSpan.FromSeconds(5);

    /// <summary>A connection that lasted as long is replaced at once when Discord asks for it.</summary>
    public static readonly TimeSpan StableAfter = TimeSpan.FromMinutes(1);

    /// <summary>How long to rest after a session is gone, before another is opened.</summary>
    /// <param name="jitter">Numbers from 0 up to 1.</param>
    public static TimeSpan ReidentifyDelay(Func<double> jitter) => ShortestReidentifyDelay + ((LongestReidentifyDelay - ShortestReidentifyDelay) * jitter());
}
