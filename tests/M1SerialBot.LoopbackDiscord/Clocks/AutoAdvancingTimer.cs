namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>A timer of a <see cref="AutoAdvancingTimeProvider"/>.</summary>
/// <param name="time">Its clock.</param>
/// <param name="call">The callback.</param>
internal sealed class AutoAdvancingTimer(AutoAdvancingTimeProvider time, Action call) : ITimer
{
    /// <summary>When it is due, in ticks of virtual time.</summary>
    public long Due { get; set; }

    /// <summary>Ticks between two calls; 0 for a timer that fires once.</summary>
    public long Period { get; set; }

    /// <summary>The order of timers that are due at the same instant.</summary>
    public long Turn { get; set; }

    /// <summary>Whether it was disposed.</summary>
    public bool IsDisposed { get; set; }

    public void Run() => call();

    /// <inheritdoc />
    public bool Change(TimeSpan dueTime, TimeSpan period) => time.Set(this, dueTime, period);

    /// <inheritdoc />
    public void Dispose() => time.Remove(this);

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
