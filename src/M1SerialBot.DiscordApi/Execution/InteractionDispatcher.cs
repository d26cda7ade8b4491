using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Hands the gateway's interactions to the thread pool, in order of arrival, so that none waits for another. Thread-safe.</summary>
public sealed class InteractionDispatcher
{
    /// <summary>The most interactions in progress. More are dropped, which only happens in an outage.</summary>
    internal const int Most = 2048;

    // Discord waits three seconds for a reply.
    private static readonly TimeSpan ReplyTime = TimeSpan.FromSeconds(3);

    private readonly InteractionExecutor _executor;
    private readonly ReplyDelivery _delivery;
    private readonly FaultReporter _faults;
    private readonly TimeProvider _time;
    private readonly InteractionDeduplicator _recent = new(Most * 2);
    private readonly Lock _lock = new();
    private int _underWay;
    private TaskCompletionSource? _drained;

    /// <summary>Creates a dispatcher.</summary>
    /// <param name="executor">Answers interactions.</param>
    /// <param name="delivery">Sends the replies.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <param name="time">The clock.</param>
    public InteractionDispatcher(InteractionExecutor executor, ReplyDelivery delivery, FaultReporter faults, TimeProvider time)
    {
        _executor = executor;
        _delivery = delivery;
        _faults = faults;
        _time = time;
    }

    /// <summary>Accepts an interaction and returns at once. One that was accepted before is ignored.</summary>
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
        // The thread pool's global queue is first in, first out.
        ThreadPool.UnsafeQueueUserWorkItem(_ => _ = HandleAsync(interaction, arrived), null);
    }

    /// <summary>Waits until no interaction is in progress.</summary>
    /// <param name="within">How long to wait at most.</param>
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

/// <summary>Remembers the latest ids, because the gateway may send an interaction twice. Thread-safe.</summary>
/// <param name="most">How many ids it remembers.</param>
internal sealed class InteractionDeduplicator(int most)
{
    private readonly HashSet<Snowflake> _known = [];
    private readonly Queue<Snowflake> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Adds an id; false if it's known already.</summary>
    public bool TryAdd(Snowflake id)
    {
        lock (_lock)
        {
            if (!_known.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > most)
            {
                _known.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}
