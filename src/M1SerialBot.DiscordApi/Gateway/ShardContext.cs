using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What every connection of one shard needs.</summary>
/// <param name="Number">The shard's number, from 0.</param>
/// <param name="Total">The number of shards.</param>
/// <param name="Token">The bot's token.</param>
/// <param name="Accept">Takes an interaction without blocking.</param>
/// <param name="OnReady">Called when a session was opened or resumed.</param>
/// <param name="Status">Where the shard's status is kept.</param>
/// <param name="Faults">Where faults are reported.</param>
/// <param name="Time">The clock.</param>
/// <param name="Jitter">Random numbers from 0 up to 1.</param>
internal sealed record ShardContext(
    int Number, int Total, string Token, Action<Interaction> Accept, Action OnReady, ShardStatusTracker Status, FaultReporter Faults, TimeProvider Time, Func<double> Jitter);
