using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What the Dockerfile promises of the image; CI builds the image itself.</summary>
public sealed partial class DockerfileTests
{
    // Not every index has its packages; the project says why.
    private const string WithoutLock = "M1SerialBot.DiscordNet";

    private static readonly string Text = Continuation().Replace(File.ReadAllText(Repository.Find("Dockerfile")), " ");

    // From the base image on: what runs, rather than what builds.
    private static readonly string Image = Text[Text.IndexOf("AS image\n", StringComparison.Ordinal)..];

    public static TheoryData<string> Hosts() => ["M1SerialBot", "M1SerialBot.DiscordNet"];

    [Fact]
    public void The_image_does_not_run_as_root() =>
        Assert.InRange(int.Parse(Assert.Single(Arguments(Image, "USER")), CultureInfo.InvariantCulture), 1, 65533);

    [Fact]
    public void Nothing_runs_in_the_image_while_it_is_built_since_it_has_no_shell() => Assert.Empty(Arguments(Image, "RUN"));

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_host_that_can_be_picked_is_a_program_of_ours_and_starts_without_a_shell(string host)
    {
        Assert.True(File.Exists(Repository.Find("src", host, $"{host}.csproj")));
        Assert.Contains($"FROM image AS {host}\n", Text, StringComparison.Ordinal);
        Assert.Contains($"""["/app/{host}"]""", Arguments(Image, "ENTRYPOINT"));
        Assert.Contains(Arguments(Image, "HEALTHCHECK"), check => check.EndsWith($"""CMD ["/app/{host}", "health"]""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_sets_is_known_to_the_program()
    {
        var set = Pairs(Assert.Single(Arguments(Image, "ENV")));

        await KnownSettings.CheckAsync(set.Keys);
        Assert.Equal("Gateway", set["Discord__Transport"]);
        Assert.Equal("http://127.0.0.1:8081", set["Health__Url"]);
    }

    [Fact]
    public void It_says_what_it_is()
    {
        var labels = Pairs(Assert.Single(Arguments(Image, "LABEL")));
        var version = XDocument.Load(Repository.Find("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(
            ["description", "licenses", "revision", "source", "title", "version"],
            labels.Keys.Select(name => name.Replace("org.opencontainers.image.", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains($"VERSION={version}", Arguments(Image, "ARG"));
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

        Assert.Equal(2, restores.Count);
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
                Assert.Contains($"src/{project}/packages.{(project == "M1SerialBot" ? "container." : "")}lock.json", copied);
            }
        });
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
