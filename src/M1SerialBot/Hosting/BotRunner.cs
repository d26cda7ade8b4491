using M1SerialBot.Content;
using M1SerialBot.Logging;
using M1SerialBot.Observability;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Hosting;

/// <summary>Runs the bot until it's stopped.</summary>
internal static class BotRunner
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(BotHost bot, BotSettings settings, ContentLoader folder, ContentSnapshot content, TextWriter error)
    {
        var problems = new List<string>();
        await using var log = BotLogger.Open(settings, error, problems);
        if (log is null)
        {
            return PrintErrors(error, problems);
        }

        using var host = bot.Build(settings, folder, content, log.Logger, log.Providers);
        try
        {
            return await RunAsync(host);
        }
        catch (ListenException exception)
        {
            return PrintErrors(error, [exception.Message]);
        }
        catch (IOException exception)
        {
            // Nothing else opens a port or a file at start.
            var setting = settings.Transport == Transport.Preview ? "--urls" : SettingsReader.WebhookUrl;
            return PrintErrors(error, [$"{setting}: {exception.Message}"]);
        }
    }

    /// <returns>The code of its <see cref="ExitStatus"/>.</returns>
    public static async Task<int> RunAsync(IHost host)
    {
        // Running a host disposes it.
        var exit = host.Services.GetRequiredService<ExitStatus>();
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        try
        {
            await host.RunAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // It was stopped while it started, by a signal or because Discord rejected a setting.
        }

        return exit.Code;
    }

    /// <summary>Prints problems with the settings, one a line.</summary>
    public static int PrintErrors(TextWriter error, IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(problem);
        }

        return ExitCode.Settings;
    }
}
