using System.Runtime.InteropServices;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The program as the image has it, published once for all tests that look at it.</summary>
public sealed class PublishedProgram : IDisposable
{
    private Task<string>? _published;
    private CleanCheckout? _checkout;

    public void Dispose() => _checkout?.Dispose();

    /// <summary>The folder that holds it; asked for by a test, so that a program that can't be published fails that test.</summary>
    internal Task<string> FolderAsync() => _published ??= PublishAsync();

    // The Dockerfile's own commands.
    private async Task<string> PublishAsync()
    {
        Assert.SkipUnless(CleanCheckout.IsPossible, "This is no clone.");
        _checkout = await CleanCheckout.MakeAsync();
        var processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "amd64";
        var lines = await File.ReadAllLinesAsync(Repository.Find("Dockerfile"), TestContext.Current.CancellationToken);
        foreach (var command in lines.Where(line => line.StartsWith("RUN dotnet ", StringComparison.Ordinal) && line.Contains("-p:Native=true", StringComparison.Ordinal)))
        {
            await _checkout.RunAsync("env", $"TARGETARCH={processor}", "sh", "-c", command["RUN ".Length..]);
        }

        return Path.Combine(_checkout.Folder, "out");
    }
}
