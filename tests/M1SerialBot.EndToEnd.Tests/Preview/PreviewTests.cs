using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Preview;

/// <summary>The preview as a server: how it starts, whom it answers, and with what.</summary>
public sealed class PreviewTests(SharedPreview shared) : IClassFixture<SharedPreview>
{
    private const string Application = "1000000000000000088";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_no_token_it_is_what_runs_and_says_so_in_one_line()
    {
        var port = RunningBot.FreePort();
        await using var program = RunningProgram.Start(new Dictionary<string, string>(), "--urls", $"http://127.0.0.1:{port}");

        var line = await program.WaitForLineAsync("Preview running at");

        Assert.Equal($"http://127.0.0.1:{port}/", PreviewProgram.AddressIn(line).AbsoluteUri);
        Assert.Equal([line], program.Output);
        Assert.Empty(program.Error);
    }

    [Fact]
    public async Task It_can_be_had_with_a_token_too_and_uses_none()
    {
        var environment = new Dictionary<string, string> { ["DISCORD_TOKEN"] = "a", ["DISCORD_TOKEN_FILE"] = "b", ["Discord__ApiUrl"] = "http://127.0.0.1:9" };
        await using var program = RunningProgram.Start(environment, "preview", "--urls", "http://127.0.0.1:0");

        await program.WaitForLineAsync("Preview running at");
    }

    [Theory]
    [InlineData("http://[::1]:0;http://127.0.0.1:0", " and http://127.0.0.1:", "two at once")]
    [InlineData("http://0.0.0.0:0", "http://0.0.0.0:", "every address, where that is asked for")]
    public async Task It_listens_where_it_is_told(string urls, string said, string because)
    {
        await using var program = RunningProgram.Start(new Dictionary<string, string>(), "preview", "--urls", urls);

        Assert.True((await program.WaitForLineAsync("Preview running at")).Contains(said, StringComparison.Ordinal), because);
    }

    [Fact]
    public async Task An_address_is_not_for_a_bot_on_Discord()
    {
        var ended = await BuiltProgram.RunAsync(new Dictionary<string, string> { ["DISCORD_TOKEN"] = "a" }, "--urls", "http://127.0.0.1:0");

        Assert.Equal((78, "--urls is for the preview, and with a token or a transport set this isn't one: use preview --urls."), (ended.ExitCode, ended.Error));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_one_line()
    {
        var preview = shared.Program;

        var ended = await BuiltProgram.RunAsync("preview", "--urls", preview.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal((78, ""), (ended.ExitCode, ended.Output));
        Assert.StartsWith("--urls: ", Assert.Single(ended.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_listens_on_loopback_alone()
    {
        var preview = shared.Program;
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), Cancellation)).Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address)).ToList();
        Assert.SkipWhen(others.Count == 0, "This machine has no other address.");

        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(others[0], preview.Address.Port, Cancellation).AsTask());
    }

    [Fact]
    public async Task A_page_under_another_name_is_not_served()
    {
        var preview = shared.Program;

        Assert.Equal(HttpStatusCode.BadRequest, (await preview.GetAsync("/", "elsewhere.example")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/", "localhost")).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/main.js")]
    [InlineData("/setup")]
    [InlineData("/events")]
    [InlineData("/nothing")]
    public async Task Nothing_from_elsewhere_is_let_in(string path)
    {
        var preview = shared.Program;

        using var response = await preview.GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task What_is_no_interaction_is_refused_and_harms_nobody()
    {
        var preview = shared.Program;

        Assert.Equal(HttpStatusCode.BadRequest, (await preview.PostAsync("{")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await preview.PostAsync("{}")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await preview.PostAsync("")).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await preview.PostAsync("{}"u8.ToArray(), "text/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await preview.PostAsync(new byte[1024 * 1024 + 1])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await preview.PostAsync(Question().ToJsonString())).StatusCode);
    }

    [Fact]
    public async Task What_follows_a_reply_is_told_to_the_page()
    {
        var preview = shared.Program;
        using var events = new StreamReader(await (await preview.GetAsync("/events")).Content.ReadAsStreamAsync(Cancellation));
        Assert.Equal("event: config", await events.ReadLineAsync(Cancellation));
        var json = new InteractionJson(Application);
        var body = await (await preview.PostAsync(Question(("show", "everyone")).ToJsonString())).Content.ReadAsStringAsync(Cancellation);
        // The JSON is the first part; the picture is the second.
        var card = JsonNode.Parse(body[body.IndexOf('{', StringComparison.Ordinal)..body.IndexOf("\r\n--", StringComparison.Ordinal)])!;
        var delete = (string)card["data"]!["components"]![0]!["components"]!.AsArray().Last()!["custom_id"]!;
        var press = json.Button(delete, json.Message("the card", Application));

        using var pressed = await preview.PostAsync(press.ToJsonString());

        string? line;
        do
        {
            line = await events.ReadLineAsync(Cancellation);
        }
        while (line?.Contains("DELETE", StringComparison.Ordinal) == false);

        var request = JsonNode.Parse(line!["data: ".Length..])!;
        Assert.Equal("""{"type":6}""", await pressed.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal((string?)press["token"], (string?)request["token"]);
        Assert.EndsWith("/messages/@original", (string?)request["path"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Told_to_stop_it_ends_at_once_though_a_page_is_open()
    {
        await using var preview = await PreviewProgram.StartAsync();
        using var events = await preview.GetAsync("/events");
        var patience = Stopwatch.StartNew();

        preview.Program.Terminate();

        Assert.Equal(0, await preview.Program.WaitForEndAsync());
        Assert.True(patience.Elapsed < TimeSpan.FromSeconds(5), $"{patience.Elapsed}");
        Assert.Empty(preview.Program.Error);
    }

    [Fact]
    public async Task It_starts_and_answers_where_there_is_no_network_at_all()
    {
        // A namespace of its own with nothing but loopback in it; the question is asked in there, too.
        const string Script = """
            ip link set lo up || exit 99
            log=$1; shift
            "$@" > "$log" 2>&1 &
            for i in $(seq 600); do grep -q 'Preview running at' "$log" && break; sleep 0.1; done
            curl -s -H 'content-type: application/json' -d @- http://127.0.0.1:5088/interactions
            kill $!
            """;
        var log = Path.GetTempFileName();
        var program = BuiltProgram.StartInfo("preview", "--urls", "http://127.0.0.1:5088");
        var start = new ProcessStartInfo("unshare", ["--net", "--map-root-user", "sh", "-c", Script, "sh", log, program.FileName, .. program.ArgumentList])
        {
            WorkingDirectory = program.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in program.Environment.Where(pair => !pair.Key.StartsWith("DISCORD", StringComparison.OrdinalIgnoreCase)))
        {
            start.Environment[name] = value;
        }

        using var process = Start(start);
        await process.StandardInput.WriteAsync(Question().ToJsonString());
        process.StandardInput.Close();
        var answer = await process.StandardOutput.ReadToEndAsync(Cancellation);
        var error = await process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        Assert.SkipWhen(process.ExitCode == 99 || error.Contains("unshare", StringComparison.Ordinal), $"No namespace can be made here: {error}");

        Assert.True(answer.Contains("{\"type\":4,", StringComparison.Ordinal), $"{answer}{error}{await File.ReadAllTextAsync(log, Cancellation)}");
        File.Delete(log);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            Assert.Skip($"No namespace can be made here: {exception.Message}");
            throw;
        }
    }

    private static JsonObject Question(params (string Name, string Value)[] more) => new InteractionJson(Application)
        .Command("m1serial", [CommandOption.Text("serial", "198765"), .. more.Select(option => CommandOption.Text(option.Name, option.Value))]);
}
