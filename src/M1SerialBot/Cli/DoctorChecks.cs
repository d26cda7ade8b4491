using System.Globalization;
using System.Runtime.CompilerServices;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Cli;

/// <summary>Checks everything that the bot needs to run. It opens no gateway session and writes nothing.</summary>
internal sealed class DoctorChecks(BotHost bot, ContentLoader folder, TimeProvider time)
{
    // A tenth of a day's sessions is a restart every quarter of an hour.
    private const int FewSessions = 100;

    private static readonly TimeSpan CheckTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan NoteworthyOffset = TimeSpan.FromSeconds(5);

    // Signed requests that look older are refused, so this clock would refuse them all.
    private static readonly TimeSpan FatalOffset = TimeSpan.FromMinutes(4);

    /// <returns>Each result as soon as it's there.</returns>
    public async IAsyncEnumerable<CheckResult> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (loaded, settings) = (folder.LoadAndCheckLanguages(), ReadSettings(out var problems));
        yield return loaded.Content is { } sound
            ? Ok("config folder", $"{Path.GetFullPath(folder.Path)}: knowledge {sound.Knowledge.Version}, {sound.Faq.Topics.Count} topics")
            : Fail("config folder", $"{loaded.Issues.Count} issues; the first: {loaded.Issues[0]}. See them all with: knowledge check");
        yield return settings is not null ? Ok("settings", $"{settings.Transport}") : Fail("settings", string.Join(' ', problems));
        if (settings is null || loaded.Content is null)
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
            yield return Note("token", $"not set, so Discord wasn't checked. Set {TokenReader.Places}");
            yield break;
        }

        using var host = bot.Build(settings with { Transport = Transport.Gateway }, folder, loaded.Content, Serilog.Core.Logger.None);
        await foreach (var result in AskDiscordAsync(host, settings, cancellation))
        {
            yield return result;
        }
    }

    private async IAsyncEnumerable<CheckResult> AskDiscordAsync(IHost host, BotSettings settings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rest = host.Services.GetRequiredService<DiscordRest>();
        var token = await CheckAsync("token", settings, async timeout => Token(await rest.ReadApplicationIdAsync(timeout)), cancellation);
        yield return token;
        if (token.Status == CheckStatus.Fail)
        {
            // The other checks need it.
            yield break;
        }

        yield return await CheckAsync("commands", settings, async timeout => Commands(await host.Services.GetRequiredService<CommandRegistrar>().CheckAsync(null, timeout)), cancellation);
        yield return await CheckAsync("clock", settings, async timeout => Clock(await ReadDateAsync(settings.Options.Discord.ApiUrl, timeout)), cancellation);
        if (settings.Transport == Transport.Gateway)
        {
            yield return await CheckAsync("gateway", settings, async timeout => Gateway(await GatewayProbe.RunAsync(rest, time, timeout)), cancellation);
        }
    }

    private BotSettings? ReadSettings(out List<string> problems)
    {
        problems = [];
        return SettingsFiles.Read(folder, SettingsReader.Read, problems);
    }

    private static CheckResult Signatures(BotSettings settings)
    {
        try
        {
            _ = new SignatureVerifier(settings.Options.Discord.PublicKey!);
            return Ok("signatures", "the public key is valid");
        }
        catch (FormatException exception)
        {
            return Fail("signatures", $"{exception.Message} Check Discord:PublicKey");
        }
    }

    private static CheckResult Reports(BotSettings settings) => settings.Options.Bot.ContributionUrl is { } address
        ? Ok("reports", $"reported units go to {new Uri(address).Authority}")
        : Note("reports", $"{SettingsReader.ContributionUrl} isn't set, so people can't report a unit with a known date. Set it to where you want reports; CONTRIBUTING.md has an address to copy");

    private static CheckResult Token(Snowflake application) => Ok("token", $"accepted; application {application}. Invite link: {DiscordLinks.Install(application, isForUser: false)}");

    private static CheckResult Commands(RegisteredCommands registered) => registered.Differences.Count == 0
        ? Ok("commands", $"all {registered.Ids.Count} are registered and up to date")
        : Note("commands", $"{registered.Differences.Count} differences; they'll be registered at the next start. See them with: commands --check");

    private CheckResult Clock(DateTimeOffset? discords)
    {
        if (discords is not { } date)
        {
            return Note("clock", "Discord's answer had no date");
        }

        var off = (time.GetUtcNow() - date).Duration();
        var text = string.Create(CultureInfo.InvariantCulture, $"{off.TotalSeconds:0} s from Discord's");
        return off < NoteworthyOffset ? Ok("clock", text) : off < FatalOffset ? Note("clock", text) : Fail("clock", $"{text}. Set it, for example by NTP: signed requests would be refused");
    }

    private static CheckResult Gateway(GatewayProbe probe)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"greeted after {probe.Greeting.TotalMilliseconds:0} ms; {probe.Shards} shards recommended; {probe.SessionsLeft} of {probe.SessionsADay} sessions left today");
        return probe.SessionsLeft < FewSessions ? Fail("gateway", $"{text}. The bot is being restarted too often; check its log before you start it again") : Ok("gateway", text);
    }

    private static async Task<DateTimeOffset?> ReadDateAsync(Uri apiUrl, CancellationToken cancellation)
    {
        using var http = DiscordHttp.Create();
        using var request = DiscordHttp.Request(HttpMethod.Get, apiUrl, "gateway");
        using var response = await http.SendAsync(request, cancellation);
        return response.Headers.Date;
    }

    private static async Task<CheckResult> CheckAsync(string what, BotSettings settings, Func<CancellationToken, Task<CheckResult>> check, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(CheckTimeout);
        try
        {
            return await check(timeout.Token);
        }
        catch (DiscordFatalException)
        {
            return Fail(what, $"Discord rejected the token. Create a new one on the application's page and put it in {settings.Token}");
        }
        catch (RestException exception)
        {
            return Fail(what, $"{exception.Message} Check your network, and Discord:ApiUrl ({settings.Options.Discord.ApiUrl})");
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return Fail(what, $"no response from {settings.Options.Discord.ApiUrl} within {CheckTimeout.TotalSeconds:0} s. Check your network, any proxy, and Discord:ApiUrl");
        }
    }

    private static CheckResult Ok(string what, string text) => new(CheckStatus.Ok, what, text);

    private static CheckResult Note(string what, string text) => new(CheckStatus.Note, what, text);

    private static CheckResult Fail(string what, string text) => new(CheckStatus.Fail, what, text);
}

/// <param name="Status">How it went.</param>
/// <param name="Check">What was checked, such as <c>token</c>.</param>
/// <param name="Text">What was found, and what to do about it.</param>
internal sealed record CheckResult(CheckStatus Status, string Check, string Text)
{
    /// <summary>The line that <c>doctor</c> prints.</summary>
    public override string ToString() => $"{Status.ToString().ToLowerInvariant(),-4} {Check}: {Text}";
}

internal enum CheckStatus
{
    Ok,

    /// <summary>Worth knowing, and harmless.</summary>
    Note,

    /// <summary>It keeps the bot from running, or from running well.</summary>
    Fail,
}
