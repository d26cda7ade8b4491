namespace M1SerialBot.DiscordApi;

/// <summary>Exponential back-off: 1 s, doubling up to 60 s. A random part of up to half is taken off, so that many clients don't come back in step.</summary>
/// <param name="jitter">Returns random numbers from 0 up to 1.</param>
internal sealed class Backoff(Func<double> jitter)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private TimeSpan _next = First;

    public TimeSpan Next()
    {
        var wait = _next * (1 - (jitter() / 2));
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        return wait;
    }

    public void Reset() => _next = First;
}
