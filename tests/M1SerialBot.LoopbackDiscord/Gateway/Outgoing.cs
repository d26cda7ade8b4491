namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>A queued payload or close.</summary>
internal sealed class Outgoing
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The payload.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>Whether it's sent uncompressed, even on a compressed connection.</summary>
    public bool IsBare { get; init; }

    /// <summary>The close code; null for a payload.</summary>
    public int? Close { get; init; }

    /// <summary>Called when it was written.</summary>
    public Action<DateTimeOffset>? Written { get; init; }

    /// <summary>Completes when it was written, or never will be.</summary>
    public Task Done => _done.Task;

    public void Complete(DateTimeOffset at)
    {
        Written?.Invoke(at);
        _done.TrySetResult();
    }

    public void GiveUp() => _done.TrySetResult();
}
