using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What the Dockerfile promises of the image.</summary>
public sealed partial class DockerfileTests
{
    // Not every index has its packages; the project says why.
    private const string WithoutLock = "src/M1SerialBot.DiscordNet";

    private static readonly Dockerfile Ours = Dockerfile.Ours();

    private static Stage Image => Ours.Whole(Ours.Stages[^1]);

    [Fact]
    public void It_does_not_run_as_root() =>
        Assert.InRange(int.Parse(Assert.Single(Image.Of("USER")).Arguments, CultureInfo.InvariantCulture), 1, 65533);

    [Fact]
    public void Nothing_is_run_in_it_while_it_is_built_since_it_has_no_shell() => Assert.Empty(Image.Of("RUN"));

    [Theory]
    [InlineData("ENTRYPOINT", "/app/M1SerialBot")]
    [InlineData("HEALTHCHECK", "/app/M1SerialBot|health")]
    public void The_program_is_started_without_a_shell(string keyword, string command) =>
        Assert.Equal(command.Split('|'), Assert.Single(Image.Of(keyword)).ExecForm);

    [Theory]
    [InlineData("M1SerialBot", "the usual one")]
    [InlineData("M1SerialBot.DiscordNet", "the one with Discord.Net on the gateway")]
    public void A_host_that_can_be_picked_is_a_program_of_ours(string host, string because)
    {
        var stage = Ours.Find(host)!;

        Assert.True(File.Exists(Repository.Find("src", host, $"{host}.csproj")), because);
        Assert.Equal([$"/app/{host}"], Assert.Single(stage.Of("ENTRYPOINT")).ExecForm);
        Assert.Equal([$"/app/{host}", "health"], Assert.Single(stage.Of("HEALTHCHECK")).ExecForm);
        Assert.Equal("image", stage.Base);
    }

    [Fact]
    public void What_it_sets_is_known_to_the_program()
    {
        var set = Image.Of("ENV").SelectMany(step => step.Pairs).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

        KnownSettings.Check(set.Keys);
        Assert.Equal("Gateway", set["Discord__Transport"]);
        Assert.Equal("http://127.0.0.1:8081", set["Health__Url"]);
        Assert.Equal("0", set["DOTNET_EnableDiagnostics"]);
    }

    [Fact]
    public void It_says_what_it_is()
    {
        var labels = Image.Of("LABEL").SelectMany(step => step.Pairs).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        var version = XDocument.Load(Repository.Find("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(
            ["description", "licenses", "revision", "source", "title", "version"],
            labels.Keys.Select(name => name.Replace("org.opencontainers.image.", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(("VERSION", version), Image.Of("ARG").SelectMany(step => step.Pairs));
        Assert.Equal("$VERSION", labels["org.opencontainers.image.version"]);
    }

    [Fact]
    public void It_does_not_wait_for_the_tests()
    {
        Assert.Contains("dotnet test", Assert.Single(Ours.Find("test")!.Of("RUN")).Arguments, StringComparison.Ordinal);
        Assert.DoesNotContain("test", Needed(Image.Name));
    }

    // In one feature band, as global.json asks; and with the packages that the lock files have, some of which come with the SDK.
    [Fact]
    public void It_is_built_with_the_SDK_that_the_sources_ask_for()
    {
        var wanted = Version.Parse(JsonNode.Parse(File.ReadAllText(Repository.Find("global.json")))!["sdk"]!["version"]!.GetValue<string>());
        var used = Version.Parse(SdkTag().Match(Ours.Find("restore")!.Base).Groups[1].Value);

        Assert.Equal((wanted.Major, wanted.Minor, wanted.Build / 100), (used.Major, used.Minor, used.Build / 100));
        Assert.True(used >= wanted, $"{used} is older than {wanted}.");
    }

    [Fact]
    public void Packages_are_fetched_as_they_are_locked()
    {
        var restores = Ours.Stages.SelectMany(stage => stage.Of("RUN")).SelectMany(run => run.Arguments.Split("&&")).Where(run => run.Contains("dotnet restore", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, restores.Count);
        Assert.All(restores, restore => Assert.Contains("--locked-mode", restore, StringComparison.Ordinal));
    }

    // Where there is no lock file, a locked restore passes and locks nothing.
    [Fact]
    public void Every_project_comes_with_its_lock_file()
    {
        var copied = Ours.Find("restore")!.Of("COPY").SelectMany(copy => copy.Words).ToList();
        var projects = copied.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => Path.GetDirectoryName(file)!).ToList();

        Assert.Contains("src/M1SerialBot", projects);
        Assert.All(projects.Where(project => project != WithoutLock), project => Assert.Contains(
            $"{project}/packages.{(project == "src/M1SerialBot" ? "container." : "")}lock.json", copied));
    }

    [Fact]
    public void A_container_has_the_same_packages_as_everything_else_and_the_trimmer()
    {
        var usual = Locked("packages.lock.json");
        var container = Locked("packages.container.lock.json");

        Assert.True(container["net10.0"]!.AsObject().Remove("Microsoft.NET.ILLink.Tasks"));
        Assert.Equal(["net10.0", "net10.0/linux-arm64", "net10.0/linux-x64"], container.Select(target => target.Key).Order(StringComparer.Ordinal));
        Assert.Equal(usual["net10.0"]!.ToJsonString(), container["net10.0"]!.ToJsonString());
    }

    [Fact]
    public void What_is_not_committed_is_in_no_image()
    {
        var ignored = DockerIgnore.Ours();

        Assert.All(
            File.ReadAllLines(Repository.Find(".gitignore")),
            line => Assert.True(ignored.KeepsOut($"config/{line.TrimEnd('/').Replace('*', 'x')}"), $"{line} would be sent to Docker."));
    }

    private static IEnumerable<string> Needed(string stage) => Ours.Find(stage) is not { } found
        ? []
        : found.Of("COPY").Select(copy => From().Match(copy.Arguments).Groups[1].Value).Append(found.Base).SelectMany(name => Needed(name).Prepend(name));

    private static JsonObject Locked(string file) =>
        JsonNode.Parse(File.ReadAllText(Repository.Find("src", "M1SerialBot", file)))!["dependencies"]!.AsObject();

    [GeneratedRegex(@"/sdk:(\d+\.\d+\.\d+)$")]
    private static partial Regex SdkTag();

    [GeneratedRegex(@"--from=(\w+)")]
    private static partial Regex From();
}
