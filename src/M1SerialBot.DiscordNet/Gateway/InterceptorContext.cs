using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What the connections of all shards need.</summary>
/// <param name="Shards">The shards that run here.</param>
/// <param name="Pulses">Track whether each shard is alive, by number.</param>
/// <param name="Arrived">Called with the number of a shard whose session was opened or resumed.</param>
/// <param name="InteractionCorrelator">Takes interactions.</param>
/// <param name="FatalErrorSignal">Set when Discord refuses the bot for good.</param>
/// <param name="FaultReporter">Where what goes wrong is counted.</param>
/// <param name="Time">The clock.</param>
/// <param name="Jitter">Numbers from 0 up to 1.</param>
/// <param name="Stop">The program stops.</param>
internal sealed record InterceptorContext(
    ShardRange Shards,
    IReadOnlyList<ShardStatusTracker> Pulses,
    Action<int> Arrived,
    InteractionCorrelator InteractionCorrelator,
    FatalErrorSignal FatalErrorSignal,
    FaultReporter FaultReporter,
    TimeProvider Time,
    Func<double> Jitter,
    CancellationToken Stop);
