namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>A stretch of time in which the bot could not be reached, or the machine did something else.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
internal sealed record Span(DateTimeOffset From, DateTimeOffset To)
{
    // Discord waits three seconds.
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(3);

    /// <summary>Whether it falls into the time in which an interaction could be answered.</summary>
    public bool Touches(DateTimeOffset made) => From <= made + Wait && made <= To;
}
