using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Answers what the gateway delivers, off its reading loop: each interaction by itself, begun in order of arrival, so that none waits for another.</summary>
public sealed class InteractionDispatcher
{
    /// <summary>How many interactions may be under way at once; more are turned away, which only an outage can bring about.</summary>
    public const int Most = 2048;

    // Discord gives up on an interaction that is not answered in three seconds.
    private static readonly TimeSpan ReplyTime = TimeSpan.FromSeconds(3);

    private readonly InteractionExecutor _executor;
    private readonly ReplyDelivery _delivery;
    private readonly FaultReporter _faults;
    private readonly TimeProvider _time;
    private readonly InteractionDeduplicator _recent = new(Most * 2);
    private readonly Lock _lock = new();
    private int _underWay;
    private TaskCompletionSource? _drained;

    /// <summary>Makes it.</summary>
    /// <param name="executor">What answers.</param>
    /// <param name="delivery">What brings replies to Discord.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    /// <param name="time">The clock.</param>
    public InteractionDispatcher(InteractionExecutor executor, ReplyDelivery delivery, FaultReporter faults, TimeProvider time)
    {
        _executor = executor;
        _delivery = delivery;
        _faults = faults;
        _time = time;
    }

    /// <summary>Takes an interaction, and returns at once.</summary>
    /// <param name="interaction">The interaction.</param>
    public void Accept(Interaction interaction)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        if (!_recent.TryAdd(interaction.Id))
        {
            return;
        }

        if (!TryBegin())
        {
            _faults.Report(FaultKind.Overload, $"more than {Most} interactions at once");
            return;
        }

        var arrived = _time.GetTimestamp();
        // The pool's common queue keeps the order.
        ThreadPool.UnsafeQueueUserWorkItem(_ => _ = HandleAsync(interaction, arrived), null);
    }

    /// <summary>Waits until everything that was taken is answered.</summary>
    /// <param name="within">How long to wait at the most.</param>
    public async Task DrainAsync(TimeSpan within)
    {
        Task drained;
        lock (_lock)
        {
            if (_underWay == 0)
            {
                return;
            }

            _drained ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            drained = _drained.Task;
        }

        await Task.WhenAny(drained, Task.Delay(within, _time)).ConfigureAwait(false);
    }

    private bool TryBegin()
    {
        lock (_lock)
        {
            if (_underWay == Most)
            {
                return false;
            }

            _underWay++;
            return true;
        }
    }

    private void Finish()
    {
        lock (_lock)
        {
            _underWay--;
            if (_underWay == 0)
            {
                _drained?.SetResult();
                _drained = null;
            }
        }
    }

    private async Task HandleAsync(Interaction interaction, long arrived)
    {
        try
        {
            using var trace = DiscordTrace.Begin(interaction);
            if (_executor.Execute(interaction, arrived) is { } reply)
            {
                await _delivery.DeliverAsync(interaction, reply, ReplyTime - _time.GetElapsedTime(arrived)).ConfigureAwait(false);
            }
        }
        finally
        {
            Finish();
        }
    }
}
