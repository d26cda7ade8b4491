namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>A timer of a <see cref="AutoAdvancingTimeProvider"/>.</summary>
/// <param name="time">The time that it belongs to.</param>
/// <param name="call">What it does when it fires.</param>
internal sealed class AutoAdvancingTimer(AutoAdvancingTimeProvider time, Action call) : ITimer
{
    /// <summary>When it is due, in ticks of virtual time.</summary>
    public long Due { get; set; }

    /// <summary>Ticks between two calls; nought for a timer that fires once.</summary>
    public long Period { get; set; }

    /// <summary>The order among timers that are due at once: the one that was set first comes first.</summary>
    public long Turn { get; set; }

    /// <summary>Whether it was disposed of.</summary>
    public bool IsDisposed { get; set; }

    /// <summary>Fires.</summary>
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
