using System.Net;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.EndToEnd.Tests.Health;

namespace M1SerialBot.EndToEnd.Tests.Proofs;

/// <summary>What the bot says of itself: no file, and nobody but Discord.</summary>
public sealed class ProofTests
{
    private const string NoStrace = "strace is not here, or may not watch a program.";

    private const int Reconnect = 7;

    [Theory]
    [InlineData(Wire.Gateway, false, Explicit = true, Traits = [Landing.Trait, Landing.Value])]
    [InlineData(Wire.Gateway, true)]
    [InlineData(Wire.Webhook, false, Explicit = true, Traits = [Landing.Trait, Landing.Value])]
    [InlineData(Wire.Webhook, true)]
    public async Task It_writes_no_file_and_connects_to_nobody_but_Discord_and_a_collector_that_is_set(Wire wire, bool hasCollector)
    {
        Assert.SkipUnless(await SystemCalls.CanBeSeenAsync(), NoStrace);
        using var calls = new SystemCalls();
        await using var collector = await Collector.StartAsync();
        var settings = hasCollector ? [("Otel__Endpoint", collector.Address.AbsoluteUri)] : Array.Empty<(string, string)>();
        // As in the image; otherwise the runtime opens a socket in the folder for temporary files, for its own tools.
        await using var bot = await RunningBot.StartAsync(await PatientDiscord.StartAsync(), wire, calls.By, [], [("DOTNET_EnableDiagnostics", "0"), .. settings]);

        foreach (var row in EveryAnswerTests.Rows.Values)
        {
            await row.Ask(bot);
        }

        if (wire == Wire.Gateway)
        {
            // Once more, at the address that Discord gave it to resume at.
            await (await bot.Discord.WaitForReadyAsync()).SendAsync(Reconnect);
            await bot.Discord.WaitForResumedAsync();
        }

        bot.Program.Terminate();
        Assert.Equal(0, await bot.Program.WaitForEndAsync());

        var expected = new HashSet<IPEndPoint> { Of(bot.Discord.ApiUrl) };
        if (hasCollector)
        {
            expected.Add(Of(collector.Address));
        }

        Assert.Equal(expected, calls.Addresses());
        Assert.Empty(calls.Writes());
        Assert.True(calls.Reads > 50, "it reads its assemblies and its config folder, and strace sees it");
    }

    [Theory]
    [InlineData("echo x > new.txt", "a file that is made")]
    [InlineData("echo x >> made.txt", "a file that is added to")]
    [InlineData("mkdir folder", "a folder")]
    [InlineData("rm made.txt", "a file that is removed")]
    [InlineData("mv made.txt other.txt", "a file that gets another name")]
    [InlineData("chmod 600 made.txt", "a file whose rights change")]
    [InlineData("mkfifo pipe", "a pipe with a name")]
    [InlineData("cat made.txt > /dev/null; ls .", null)]
    public async Task What_is_written_would_be_seen(string command, string? because)
    {
        Assert.SkipUnless(await SystemCalls.CanBeSeenAsync(), NoStrace);
        using var calls = new SystemCalls();
        var folder = Directory.CreateTempSubdirectory("m1-proof-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "made.txt"), "made", TestContext.Current.CancellationToken);
        var start = calls.Watch("sh", "-c", command);
        start.WorkingDirectory = folder.FullName;

        var ended = await BuiltProgram.RunAsync(start, input: "");

        folder.Delete(recursive: true);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.True(calls.Writes().Count > 0 == because is not null, because ?? "it only reads");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task Whom_it_connects_to_would_be_seen(string address)
    {
        Assert.SkipUnless(await SystemCalls.CanBeSeenAsync(), NoStrace);
        using var calls = new SystemCalls();

        // Nobody listens there; that it was tried is what counts.
        await BuiltProgram.RunAsync(calls.Watch("bash", "-c", $"exec 3<>/dev/tcp/{address}/9"), input: "");

        Assert.Equal(new HashSet<IPEndPoint> { new(IPAddress.Parse(address).MapToIPv4(), 9) }, calls.Addresses());
    }

    private static IPEndPoint Of(Uri address) => new(IPAddress.Parse(address.Host), address.Port);
}
