using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What the connections of all shards need.</summary>
/// <param name="Shards">The shards that run here.</param>
/// <param name="Pulses">Are told whether each is alive, in their order.</param>
/// <param name="Arrived">Is told the number of a shard whose session was opened or resumed.</param>
/// <param name="InteractionCorrelator">Takes interactions.</param>
/// <param name="FatalErrorSignal">Is told what Discord does not accept.</param>
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
