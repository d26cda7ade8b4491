using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What the Dockerfile promises of the image; CI builds the image itself.</summary>
public sealed partial class DockerfileTests
{
    private const string Native = "M1SerialBot";

    // Not every index has its packages; the project says why.
    private const string WithoutLock = "M1SerialBot.DiscordNet";

    private static readonly string Text = Continuation().Replace(File.ReadAllText(Repository.Find("Dockerfile")), " ");

    public static TheoryData<string> Hosts() => [Native, WithoutLock];

    [Fact]
    public void The_image_does_not_run_as_root() =>
        Assert.InRange(int.Parse(Assert.Single(Arguments(Stage("final"), "USER")), CultureInfo.InvariantCulture), 1, 65533);

    [Theory]
    [InlineData("M1SerialBot")]
    [InlineData("M1SerialBot.DiscordNet")]
    [InlineData("final")]
    public void Nothing_runs_in_the_image_while_it_is_built_since_it_has_no_shell(string stage) => Assert.Empty(Arguments(Stage(stage), "RUN"));

    [Theory]
    [InlineData("M1SerialBot", "\"/app/M1SerialBot\"")]
    [InlineData("M1SerialBot.DiscordNet", "\"dotnet\", \"/app/M1SerialBot.DiscordNet.dll\"")]
    public void A_host_that_can_be_picked_is_a_program_of_ours_and_starts_without_a_shell(string host, string command)
    {
        Assert.True(File.Exists(Repository.Find("src", host, $"{host}.csproj")));
        Assert.Equal($"[{command}]", Assert.Single(Arguments(Stage(host), "ENTRYPOINT")));
        Assert.EndsWith($"""CMD [{command}, "health"]""", Assert.Single(Arguments(Stage(host), "HEALTHCHECK")), StringComparison.Ordinal);
    }

    [Fact]
    public void Debug_symbols_can_be_had_and_are_in_no_image()
    {
        Assert.Contains("/M1SerialBot.dbg ", Assert.Single(Arguments(Stage("symbols"), "COPY")), StringComparison.Ordinal);
        Assert.All(["M1SerialBot", "M1SerialBot.DiscordNet"], host => Assert.EndsWith("/src/out ./", Assert.Single(Arguments(Stage(host), "COPY")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_sets_is_known_to_the_program()
    {
        var set = Pairs(Assert.Single(Arguments(Stage("final"), "ENV")));

        await KnownSettings.CheckAsync(set.Keys);
        Assert.Equal("Gateway", set["Discord__Transport"]);
        Assert.Equal("http://127.0.0.1:8081", set["Health__Url"]);
    }

    [Fact]
    public void It_says_what_it_is()
    {
        var labels = Pairs(Assert.Single(Arguments(Stage("final"), "LABEL")));
        var version = XDocument.Load(Repository.Find("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(
            ["description", "licenses", "revision", "source", "title", "version"],
            labels.Keys.Select(name => name.Replace("org.opencontainers.image.", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains($"VERSION={version}", Arguments(Stage("final"), "ARG"));
        Assert.Equal("$VERSION", labels["org.opencontainers.image.version"]);
    }

    // In one feature band, as global.json asks; and with the packages that the lock files have, some of which come with the SDK.
    [Fact]
    public void It_is_built_with_the_SDK_that_the_sources_ask_for()
    {
        var wanted = Version.Parse(JsonNode.Parse(File.ReadAllText(Repository.Find("global.json")))!["sdk"]!["version"]!.GetValue<string>());
        var used = Version.Parse(SdkVersion().Match(Text).Groups[1].Value);

        Assert.Equal((wanted.Major, wanted.Minor, wanted.Build / 100), (used.Major, used.Minor, used.Build / 100));
        Assert.True(used >= wanted, $"{used} is older than {wanted}.");
    }

    [Fact]
    public void Packages_are_fetched_as_they_are_locked()
    {
        var restores = Arguments(Text, "RUN").SelectMany(run => run.Split("&&")).Where(run => run.Contains("dotnet restore", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, restores.Count);
        Assert.All(restores, restore => Assert.Contains("--locked-mode", restore, StringComparison.Ordinal));
    }

    // A project that is missing there fails the restore; one without its lock file passes, and locks nothing.
    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_project_of_the_program_is_restored_with_its_lock_file(string host)
    {
        var copied = Arguments(Text, "COPY").SelectMany(copy => copy.Split(' ')).ToList();

        Assert.All(WithReferences(host), project =>
        {
            Assert.Contains($"src/{project}/{project}.csproj", copied);
            if (project != WithoutLock)
            {
                Assert.Contains($"src/{project}/packages.lock.json", copied);
            }
        });
        Assert.Contains($"src/{Native}/packages.native.lock.json", copied);
    }

    [Fact]
    public void What_is_not_committed_is_in_no_image()
    {
        var ignored = File.ReadAllLines(Repository.Find(".dockerignore"));

        Assert.All(File.ReadAllLines(Repository.Find(".gitignore")), line => Assert.Contains($"**/{line.TrimEnd('/')}", ignored));
    }

    private static IEnumerable<string> WithReferences(string project) => XDocument.Load(Repository.Find("src", project, $"{project}.csproj"))
        .Descendants("ProjectReference")
        .Where(reference => (string?)reference.Attribute("OutputItemType") != "Analyzer")
        .SelectMany(reference => WithReferences(Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))))
        .Prepend(project)
        .Distinct();

    private static string Stage(string name)
    {
        var from = Text.IndexOf($" AS {name}\n", StringComparison.Ordinal);
        Assert.True(from > 0, $"There is no stage {name}.");
        var to = Text.IndexOf("\nFROM ", from, StringComparison.Ordinal);
        return to < 0 ? Text[from..] : Text[from..to];
    }

    private static List<string> Arguments(string text, string keyword) =>
        [.. text.Split('\n').Where(line => line.StartsWith($"{keyword} ", StringComparison.Ordinal)).Select(line => line[keyword.Length..].Trim())];

    private static Dictionary<string, string> Pairs(string arguments) =>
        Pair().Matches(arguments).ToDictionary(pair => pair.Groups[1].Value, pair => pair.Groups[2].Value.Trim('"'), StringComparer.Ordinal);

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continuation();

    [GeneratedRegex(@"ARG SDK_VERSION=(\d+\.\d+\.\d+)\n")]
    private static partial Regex SdkVersion();

    [GeneratedRegex("""([\w.]+)=("[^"]*"|\S*)""")]
    private static partial Regex Pair();
}
