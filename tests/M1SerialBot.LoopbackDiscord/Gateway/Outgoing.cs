namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>Something that is to be written to a connection.</summary>
internal sealed class Outgoing
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The payload.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>Whether the payload goes out as it is, whatever the connection has agreed upon.</summary>
    public bool IsBare { get; init; }

    /// <summary>The code with which the connection is closed; null for a payload.</summary>
    public int? Close { get; init; }

    /// <summary>Is told when it was written.</summary>
    public Action<DateTimeOffset>? Written { get; init; }

    /// <summary>Ends when it was written, or never will be.</summary>
    public Task Done => _done.Task;

    /// <summary>Says that it was written.</summary>
    public void Complete(DateTimeOffset at)
    {
        Written?.Invoke(at);
        _done.TrySetResult();
    }

    /// <summary>Says that it never will be written.</summary>
    public void GiveUp() => _done.TrySetResult();
}
