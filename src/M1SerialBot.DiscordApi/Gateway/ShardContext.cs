using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What every connection of one shard needs.</summary>
/// <param name="Number">The shard's number, from 0.</param>
/// <param name="Total">How many shards there are.</param>
/// <param name="Token">The bot's token.</param>
/// <param name="Accept">Takes an interaction, and returns at once.</param>
/// <param name="Arrived">A session was opened or resumed.</param>
/// <param name="Status">Is told whether the shard is alive.</param>
/// <param name="Faults">Where what goes wrong is counted.</param>
/// <param name="Time">The clock.</param>
/// <param name="Jitter">Numbers from 0 up to 1.</param>
internal sealed record ShardContext(
    int Number, int Total, string Token, Action<Interaction> Accept, Action Arrived, ShardStatusTracker Status, FaultReporter Faults, TimeProvider Time, Func<double> Jitter);
