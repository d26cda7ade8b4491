namespace M1SerialBot.EndToEnd.Tests.Preview;

/// <summary>One preview, for every test that leaves it as it was.</summary>
public sealed class SharedPreview : IAsyncLifetime
{
    private PreviewProgram? _program;

    internal PreviewProgram Program => _program!;

    public async ValueTask InitializeAsync() => _program = await PreviewProgram.StartAsync();

    public ValueTask DisposeAsync() => _program!.DisposeAsync();
}
