using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The examples in <c>docs/hosting</c> fit the program and the image.</summary>
public sealed class ExampleTests
{
    // The program ends within ten seconds by itself; killed earlier, answers would be lost.
    private const int LongestEnd = 10;

    private static YamlNode Bot => Examples.Compose["services"]["bot"];

    [Theory]
    [InlineData("compose", "", "DISCORD_TOKEN_FILE", "the secret is not there")]
    [InlineData("systemd", "", "DISCORD_TOKEN_FILE", "the credential is not there")]
    [InlineData("Deployment", "", "Discord:PublicKey", "the public key is still to be entered")]
    [InlineData("Job", "commands --sync", "DISCORD_TOKEN_FILE", "the secret is not there")]
    public async Task Nothing_is_the_matter_but_what_the_operator_enters(string example, string command, string setting, string because)
    {
        var set = Examples.Environment(example);
        await KnownSettings.CheckAsync(set.Keys);
        set["Discord__Transport"] = set.GetValueOrDefault("Discord__Transport", "Gateway");

        var ended = await BuiltProgram.RunAsync(set, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(78, ended.ExitCode);
        Assert.True(ended.Error.Trim().StartsWith(setting, StringComparison.Ordinal), $"{because}: {ended.Error}");
        Assert.Single(ended.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Compose_hands_over_the_secret_where_the_bot_looks_for_it()
    {
        var name = Examples.Text(Assert.Single(Examples.List(Bot["secrets"])));

        Assert.Equal($"/run/secrets/{name}", Examples.Environment("compose")["DISCORD_TOKEN_FILE"]);
        Assert.StartsWith("./secrets/", Examples.Text(Examples.Compose["secrets"][name]["file"]), StringComparison.Ordinal);
        Assert.Contains("**/secrets", File.ReadAllLines(Repository.Find(".dockerignore")));
    }

    [Fact]
    public void Compose_builds_our_image_and_gives_it_nothing_that_it_does_not_need()
    {
        Assert.Equal(Repository.Find("Dockerfile"), Path.GetFullPath(Path.Combine(Repository.Find("docs", "hosting"), Examples.Text(Bot["build"]), "Dockerfile")));
        Assert.Equal("true", Examples.Text(Bot["read_only"]));
        Assert.Equal("ALL", Examples.Text(Assert.Single(Examples.List(Bot["cap_drop"]))));
        Assert.Contains("no-new-privileges:true", Examples.List(Bot["security_opt"]).Select(Examples.Text));
        Assert.Equal("256m", Examples.Text(Bot["mem_limit"]));
        Assert.Equal("unless-stopped", Examples.Text(Bot["restart"]));
    }

    [Fact]
    public void The_bot_is_given_time_to_end()
    {
        var pod = Examples.Kubernetes("Deployment")["spec"]["template"]["spec"];
        var sleep = Seconds(Examples.Text(Examples.Container("Deployment")["lifecycle"]["preStop"]["sleep"]["seconds"]));

        Assert.True(Seconds(Examples.Text(Bot["stop_grace_period"])) > LongestEnd);
        Assert.True(Seconds(Assert.Single(Examples.Unit["TimeoutStopSec"])) > LongestEnd);
        Assert.True(Seconds(Examples.Text(pod["terminationGracePeriodSeconds"])) > sleep + LongestEnd);
    }

    [Fact]
    public void Systemd_hands_over_the_token_and_does_not_repeat_what_no_restart_mends()
    {
        var token = Assert.Single(Examples.Unit["LoadCredential"]).Split(':')[0];

        Assert.Equal($"%d/{token}", Examples.Environment("systemd")["DISCORD_TOKEN_FILE"]);
        Assert.Equal("78", Assert.Single(Examples.Unit["RestartPreventExitStatus"]));
        Assert.Equal(("yes", "yes", "strict"), (Examples.Unit["DynamicUser"].Single(), Examples.Unit["NoNewPrivileges"].Single(), Examples.Unit["ProtectSystem"].Single()));
        // A native program compiles nothing while it runs.
        Assert.Equal("yes", Assert.Single(Examples.Unit["MemoryDenyWriteExecute"]));
    }

    [Fact]
    public void Kubernetes_asks_and_sends_where_the_bot_listens()
    {
        var bot = Examples.Container("Deployment");
        var ports = Examples.List(bot["ports"]).ToDictionary(port => Examples.Text(port["name"]), port => Examples.Text(port["containerPort"]), StringComparer.Ordinal);
        var set = Examples.Environment("Deployment");
        var service = Examples.Kubernetes("Service")["spec"];

        Assert.Equal($"http://0.0.0.0:{ports["health"]}", set["Health__Url"]);
        Assert.Equal($"http://0.0.0.0:{ports["http"]}", set["Discord__WebhookUrl"]);
        Assert.Equal("http", Examples.Text(Assert.Single(Examples.List(service["ports"]))["targetPort"]));
        Assert.Equal(Examples.Pairs(Examples.Kubernetes("Deployment")["spec"]["template"]["metadata"]["labels"]), Examples.Pairs(service["selector"]));
    }

    [Theory]
    [InlineData("startupProbe", "/healthz", "it is given time to start")]
    [InlineData("readinessProbe", "/readyz", "requests are sent where they are answered")]
    [InlineData("livenessProbe", "/healthz", "one that hangs is started anew, and one that is only not ready is not")]
    public void Kubernetes_asks_how_the_bot_is(string probe, string path, string because)
    {
        var asked = Examples.Container("Deployment")[probe]["httpGet"];

        Assert.True(Examples.Text(asked["path"]) == path, because);
        Assert.Equal("health", Examples.Text(asked["port"]));
    }

    [Theory]
    [InlineData("Deployment")]
    [InlineData("Job")]
    public void Kubernetes_gives_the_bot_nothing_that_it_does_not_need(string kind)
    {
        var container = Examples.Container(kind)["securityContext"];

        Assert.Equal("true", Examples.Text(Examples.Kubernetes(kind)["spec"]["template"]["spec"]["securityContext"]["runAsNonRoot"]));
        Assert.Equal("true", Examples.Text(container["readOnlyRootFilesystem"]));
        Assert.Equal("false", Examples.Text(container["allowPrivilegeEscalation"]));
        Assert.Equal("ALL", Examples.Text(Assert.Single(Examples.List(container["capabilities"]["drop"]))));
    }

    [Fact]
    public void The_job_registers_with_the_token_that_it_is_handed()
    {
        var mounted = Assert.Single(Examples.List(Examples.Container("Job")["volumeMounts"]));

        Assert.Equal(["commands", "--sync"], Examples.List(Examples.Container("Job")["args"]).Select(Examples.Text));
        Assert.Equal($"{Examples.Text(mounted["mountPath"])}/token", Examples.Environment("Job")["DISCORD_TOKEN_FILE"]);
    }

    private static int Seconds(string text) => int.Parse(text.TrimEnd('s'), CultureInfo.InvariantCulture);
}
