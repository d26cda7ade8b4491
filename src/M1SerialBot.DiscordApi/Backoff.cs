namespace M1SerialBot.DiscordApi;

/// <summary>How long to wait before the next try: a second, doubling to a minute, less up to a half at random so that many do not return in step.</summary>
/// <param name="jitter">Numbers from 0 up to 1.</param>
internal sealed class Backoff(Func<double> jitter)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private TimeSpan _next = First;

    /// <summary>How long to wait now.</summary>
    public TimeSpan Next()
    {
        var wait = _next * (1 - (jitter() / 2));
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        return wait;
    }

    /// <summary>Starts over, once a try has succeeded.</summary>
    public void Reset() => _next = First;
}
