using M1SerialBot.DiscordApi;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What Discord does not accept, wherever it was told so: Discord.Net itself would go on trying, or fall silent.</summary>
internal sealed class FatalErrorSignal
{
    private readonly TaskCompletionSource<FatalError> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The first refusal, once there is one.</summary>
    public Task<FatalError> First => _first.Task;

    /// <summary>Something is not accepted.</summary>
    public void Report(FatalError refusal) => _first.TrySetResult(refusal);
}
