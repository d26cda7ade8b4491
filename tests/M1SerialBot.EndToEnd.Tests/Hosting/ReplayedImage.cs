namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The image, built once for all tests that look at it.</summary>
public sealed class ReplayedImage : IDisposable
{
    private Task<ReplayedStage>? _built;
    private CleanCheckout? _checkout;

    /// <summary>Its files; asked for by a test, so that one that cannot be built skips or fails that test.</summary>
    internal Task<ReplayedStage> BuildAsync() => _built ??= BuildOnceAsync();

    /// <summary>The files that it was built from; none before it is built.</summary>
    internal IReadOnlyList<string> Files => _checkout?.Files ?? [];

    public void Dispose() => _checkout?.Dispose();

    private async Task<ReplayedStage> BuildOnceAsync()
    {
        Assert.SkipUnless(CleanCheckout.IsPossible, "This is no clone.");
        _checkout = await CleanCheckout.MakeAsync();
        var file = Dockerfile.Ours();
        return await new Replay(file, _checkout.Context, _checkout.Scratch, runs: true).RunAsync(file.Stages[^1].Name);
    }
}
