using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What the image runs, published from a clean checkout by the commands of the Dockerfile.</summary>
[Collection(nameof(NonParallel))]
public sealed class ImageTests(PublishedProgram program) : IClassFixture<PublishedProgram>
{
    // docs/performance.md gives both figures.
    private const long MaxBytes = 30 * 1024 * 1024;
    private const long MaxCompressedBytes = 12 * 1024 * 1024;

    [Fact(Explicit = true)]
    public async Task It_answers_as_the_built_program_does()
    {
        var ended = await RunAsync(["decode", "198765"]);

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.Equal((await BuiltProgram.RunAsync("decode", "198765", "--config", Repository.Find("config"))).Output, ended.Output);
    }

    [Fact(Explicit = true)]
    public async Task Without_a_token_it_ends_with_78_and_shows_no_preview()
    {
        var ended = await RunAsync([], ("Discord__Transport", "Gateway"));

        Assert.Equal(78, ended.ExitCode);
        Assert.Contains("DISCORD_TOKEN", Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public async Task Its_health_check_asks_where_the_image_says_and_reports_that_nobody_answers()
    {
        var ended = await RunAsync(["health"], ("Health__Url", "http://127.0.0.1:8081"));

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("no response from http://127.0.0.1:8081/readyz: ", ended.Error, StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public async Task It_holds_the_config_folder_as_it_is_committed()
    {
        var config = Path.Combine(await program.FolderAsync(), "config");

        Assert.Equal(Files(Repository.Find("config")), Files(config));
        Assert.All(Files(config), file => Assert.Equal(File.ReadAllText(Repository.Find("config", file)), File.ReadAllText(Path.Combine(config, file))));
        Assert.Equal(0, (await RunAsync(["knowledge", "check"])).ExitCode);
    }

    [Fact(Explicit = true)]
    public async Task It_is_one_native_program_and_small()
    {
        var folder = await program.FolderAsync();
        await using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await TarFile.CreateFromDirectoryAsync(folder, gzip, includeBaseDirectory: false, TestContext.Current.CancellationToken);
        }

        var bytes = Files(folder).Sum(file => new FileInfo(Path.Combine(folder, file)).Length);
        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes:N0} bytes, compressed {compressed.Length:N0}");
        Assert.Equal(["M1SerialBot", "libsodium.so"], Files(folder).Where(file => !file.StartsWith("config/", StringComparison.Ordinal)));
        Assert.InRange(bytes, 1, MaxBytes);
        Assert.InRange(compressed.Length, 1, MaxCompressedBytes);
    }

    private async Task<Ended> RunAsync(string[] arguments, params (string Name, string Value)[] environment)
    {
        var folder = await program.FolderAsync();
        var start = new ProcessStartInfo(Path.Combine(folder, "M1SerialBot"), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return await BuiltProgram.RunAsync(start, input: "");
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file))
        .Order(StringComparer.Ordinal);
}
