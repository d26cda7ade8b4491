namespace M1SerialBot.Hosting;

/// <summary>Tells on standard error that the log cannot be written, once a minute at the most: the bot goes on without it, and whoever runs it has to know.</summary>
/// <param name="error">Standard error.</param>
/// <param name="time">The clock.</param>
internal sealed class LostLines(TextWriter error, TimeProvider time)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private long? _toldAt;

    /// <summary>Tells, unless that was told a moment ago.</summary>
    /// <param name="trouble">What the log says of its own trouble, stack and all; its first line is told.</param>
    public void Tell(string trouble)
    {
        lock (_lock)
        {
            if (_toldAt is { } at && time.GetElapsedTime(at) < Quiet)
            {
                return;
            }

            _toldAt = time.GetTimestamp();
            try
            {
                error.WriteLine($"The log cannot be written. {trouble.Trim().Split('\n')[0].TrimEnd()}");
            }
            catch (IOException)
            {
                // Standard error may well lie on the same disk.
            }
        }
    }
}
