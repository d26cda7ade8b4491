using System.Reflection.PortableExecutable;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What the Dockerfile makes, replayed from a clean checkout.</summary>
[Collection(nameof(Alone))]
public sealed class ImageTests(ReplayedImage image) : IClassFixture<ReplayedImage>
{
    [Fact]
    public async Task It_answers_as_the_program_does()
    {
        var ended = await RunAsync("decode", "198765");

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.Equal((await BuiltProgram.RunAsync("decode", "198765", "--config", Repository.Find("config"))).Output, ended.Output);
    }

    [Fact]
    public async Task Without_a_token_it_ends_with_78_and_shows_no_preview()
    {
        var ended = await RunAsync();

        Assert.Equal(78, ended.ExitCode);
        Assert.Contains("DISCORD_TOKEN", Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_health_check_asks_where_the_image_tells_and_says_that_nobody_answers()
    {
        var ended = await RunAsync("health");

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("http://127.0.0.1:8081/readyz does not answer: ", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M1SerialBot.dll", "the program")]
    [InlineData("M1SerialBot.Decoding.dll", "the library")]
    [InlineData("Serilog.dll", "a package")]
    public async Task It_is_compiled_before_it_starts(string file, string because)
    {
        using var assembly = new PEReader(File.OpenRead((await image.BuildAsync()).Find(file)));

        Assert.True(assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, because);
    }

    [Fact]
    public async Task It_holds_the_config_folder_as_it_is_committed()
    {
        var built = await image.BuildAsync();

        Assert.Equal(image.Files.Where(file => file.StartsWith("config/", StringComparison.Ordinal)), FileTree.Of(built.Find("config")).Select(file => $"config/{file}"));
        Assert.All(FileTree.Of(built.Find("config")), file =>
            Assert.Equal(File.ReadAllText(Repository.Find("config", file)), File.ReadAllText(Path.Combine(built.Find("config"), file))));
        Assert.Equal(0, (await RunAsync("knowledge", "check")).ExitCode);
    }

    // What it runs is not run here: it would be these tests inside themselves.
    [Fact]
    public async Task The_test_stage_is_handed_everything_that_is_committed()
    {
        Assert.SkipUnless(CleanCheckout.IsPossible, "This is no clone.");
        using var checkout = await CleanCheckout.MakeAsync();

        var stage = await new Replay(Dockerfile.Ours(), checkout.Context, checkout.Scratch, runs: false).RunAsync("test");

        Assert.Equal(checkout.Files, FileTree.Of(stage.Find(".")));
        Assert.Contains("tests/M1SerialBot.EndToEnd.Tests/packages.lock.json", checkout.Files);
    }

    private async Task<Ended> RunAsync(params string[] arguments)
    {
        var built = await image.BuildAsync();
        var file = Dockerfile.Ours();
        var entry = file.Whole(file.Stages[^1]).Of("ENTRYPOINT").Single().ExecForm!;
        return await BuiltProgram.RunAsync(built.StartInfo([.. entry, .. arguments]), input: "");
    }
}
