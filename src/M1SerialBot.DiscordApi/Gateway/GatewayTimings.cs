namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Timeouts and delays of the gateway.</summary>
internal static class GatewayTimings
{
    public static readonly TimeSpan Connect = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan Hello = TimeSpan.FromSeconds(10);

    /// <summary>Until READY or RESUMED. Discord sends the missed events before RESUMED.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromSeconds(15);

    /// <summary>Until Discord closes too.</summary>
    public static readonly TimeSpan Close = TimeSpan.FromSeconds(1);

    /// <summary>Between two IDENTIFYs in one rate-limit bucket: Discord's five seconds and some to spare.</summary>
    public static readonly TimeSpan BetweenStarts = TimeSpan.FromSeconds(5.25);

    /// <summary>A connection that lasted this long is replaced without a delay when Discord asks for it.</summary>
    public static readonly TimeSpan StableAfter = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan ShortestReidentifyDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestReidentifyDelay = TimeSpan.FromSeconds(5);

    /// <summary>The random delay of 1 to 5 seconds that Discord asks for after it has invalidated a session.</summary>
    public static TimeSpan ReidentifyDelay(Func<double> jitter) => ShortestReidentifyDelay + ((LongestReidentifyDelay - ShortestReidentifyDelay) * jitter());
}
