namespace M1SerialBot.DiscordApi.Tests.Reliability;

/// <summary>The tables that these tests measure.</summary>
internal static class Tables
{
    public static readonly MeasuredTable Gateway = new("gateway");
    public static readonly MeasuredTable Delivery = new("delivery");
    public static readonly MeasuredTable LongRun = new("long run");
    public static readonly MeasuredTable Clock = new("clock");

    /// <summary>The trait that names what a test measures in the table of the clock.</summary>
    public const string Clocks = nameof(Clocks);
}
