using System.Globalization;
using System.Runtime.CompilerServices;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Doctor;

/// <summary>Looks at everything that the bot needs in order to run, and spends no session on it.</summary>
internal sealed class Examination(BotHost bot, ConfigFolder folder, TimeProvider time)
{
    // A tenth of a day's sessions is a restart every quarter of an hour.
    private const int FewSessions = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OddClock = TimeSpan.FromSeconds(5);

    // What Discord signs is refused when it is older; a clock that is off by as much refuses everything.
    private static readonly TimeSpan WrongClock = TimeSpan.FromMinutes(4);

    /// <summary>Looks.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>A finding for each thing, as soon as it was looked at.</returns>
    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (config, settings) = (folder.Load(), ReadSettings(out var problems));
        yield return config.Config is { } sound
            ? Ok("config folder", $"{Path.GetFullPath(folder.Path)}: knowledge {sound.Knowledge.Version}, {sound.Faq.Topics.Count} topics")
            : Fail("config folder", $"{config.Issues.Count} issues; the first: {config.Issues[0]}. See them all with: knowledge check");
        yield return settings is not null ? Ok("settings", $"{settings.Transport}") : Fail("settings", string.Join(' ', problems));
        if (settings is null || config.Config is null)
        {
            yield break;
        }

        if (settings.Transport == Transport.Webhook)
        {
            yield return Signatures(settings);
        }

        yield return Reports(settings);
        if (settings.Token is null)
        {
            yield return Note("token", $"there is none, so there is nothing to ask Discord; put it into {TokenReader.Places}");
            yield break;
        }

        using var host = bot.Build(settings with { Transport = Transport.Gateway, HealthUrl = null, OtelEndpoint = null }, folder, config.Config, Serilog.Core.Logger.None);
        await foreach (var finding in AskDiscordAsync(host, settings, cancellation))
        {
            yield return finding;
        }
    }

    private async IAsyncEnumerable<Finding> AskDiscordAsync(IHost host, BotSettings settings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rest = host.Services.GetRequiredService<DiscordRest>();
        var token = await LookAsync("token", settings, async patience => Ok("token", $"Discord takes it; the application is {await rest.ReadApplicationIdAsync(patience)}"), cancellation);
        yield return token;
        if (token.Kind == FindingKind.Fail)
        {
            // Whatever else is asked would fail for the same reason.
            yield break;
        }

        yield return await LookAsync("commands", settings, async patience => Commands(await host.Services.GetRequiredService<CommandRegistrar>().CheckAsync(null, patience)), cancellation);
        yield return await LookAsync("clock", settings, async patience => Clock(await ReadDateAsync(settings.ApiUrl, patience)), cancellation);
        if (settings.Transport == Transport.Gateway)
        {
            yield return await LookAsync("gateway", settings, async patience => Gateway(await GatewayProbe.RunAsync(rest, time, patience)), cancellation);
        }
    }

    private BotSettings? ReadSettings(out List<string> problems)
    {
        problems = [];
        return BotConfiguration.Read(folder, SettingsReader.Read, problems);
    }

    private static Finding Signatures(BotSettings settings)
    {
        try
        {
            using var verifier = new SignatureVerifier(settings.PublicKey!);
            return Ok("signatures", "OpenSSL takes the public key");
        }
        catch (Exception exception) when (exception is DllNotFoundException or FormatException)
        {
            return Fail("signatures", $"{exception.Message} Install OpenSSL 3, and check Discord:PublicKey");
        }
    }

    private static Finding Reports(BotSettings settings) => settings.ContributionUrl is { } address
        ? Ok("reports", $"sightings that people report go to {new Uri(address).Authority}")
        : Note("reports", $"{SettingsReader.ContributionUrl} isn't set, so nobody is offered to report a sighting. Set it to where you want reports; CONTRIBUTING.md has an address to copy");

    private static Finding Commands(RegisteredCommands registered) => registered.Differences.Count == 0
        ? Ok("commands", $"all {registered.Ids.Count} are registered as they are")
        : Note("commands", $"{registered.Differences.Count} differences, which the next start writes; see them with: commands --check");

    private Finding Clock(DateTimeOffset? discords)
    {
        if (discords is not { } date)
        {
            return Note("clock", "Discord did not tell the time");
        }

        var off = (time.GetUtcNow() - date).Duration();
        var text = string.Create(CultureInfo.InvariantCulture, $"{off.TotalSeconds:0} s from Discord's");
        return off < OddClock ? Ok("clock", text) : off < WrongClock ? Note("clock", text) : Fail("clock", $"{text}. Set it, for example by NTP: signed requests would be refused");
    }

    private static Finding Gateway(GatewayProbe probe)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"greeted after {probe.Greeting.TotalMilliseconds:0} ms; {probe.Shards} shards recommended; {probe.SessionsLeft} of {probe.SessionsADay} sessions left today");
        return probe.SessionsLeft < FewSessions ? Fail("gateway", $"{text}. Something restarts the bot too often; look at its log before you start it again") : Ok("gateway", text);
    }

    private static async Task<DateTimeOffset?> ReadDateAsync(Uri apiUrl, CancellationToken cancellation)
    {
        using var http = DiscordHttp.Create();
        using var request = DiscordHttp.Request(HttpMethod.Get, apiUrl, "gateway");
        using var response = await http.SendAsync(request, cancellation);
        return response.Headers.Date;
    }

    private static async Task<Finding> LookAsync(string what, BotSettings settings, Func<CancellationToken, Task<Finding>> look, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return await look(patience.Token);
        }
        catch (DiscordFatalException)
        {
            return Fail(what, $"Discord refuses the token. Take a new one from the application's page, and put it into {settings.Token}");
        }
        catch (RestException exception)
        {
            return Fail(what, $"{exception.Message} Check the network, and Discord:ApiUrl ({settings.ApiUrl})");
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return Fail(what, $"nothing answers within {Patience.TotalSeconds:0} s at {settings.ApiUrl}. Check the network, a proxy in between, and Discord:ApiUrl");
        }
    }

    private static Finding Ok(string what, string text) => new(FindingKind.Ok, what, text);

    private static Finding Note(string what, string text) => new(FindingKind.Note, what, text);

    private static Finding Fail(string what, string text) => new(FindingKind.Fail, what, text);
}
