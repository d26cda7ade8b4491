using M1SerialBot.Content;
using M1SerialBot.Terminal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog.Debugging;

namespace M1SerialBot.Hosting;

/// <summary>Runs the bot until it is told to stop.</summary>
internal static class BotRun
{
    /// <summary>Reads settings, and tells what is the matter with them.</summary>
    internal delegate BotSettings? Reader(IConfiguration configuration, ICollection<string> problems);

    /// <summary>Runs it.</summary>
    /// <param name="bot">What puts it together.</param>
    /// <param name="read">What reads the settings.</param>
    /// <param name="folder">The config folder.</param>
    /// <param name="config">What the bot knows and says.</param>
    /// <param name="error">Where it is told what is the matter with the settings.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(BotHost bot, Reader read, ConfigFolder folder, Config config, TextWriter error)
    {
        var problems = new List<string>();
        if (BotConfiguration.Load(folder, problems) is not { } configuration || read(configuration, problems) is not { } settings)
        {
            return Tell(error, problems);
        }

        SelfLog.Enable(new LostLines(error, TimeProvider.System).Tell);
        await using var logger = BotLogging.Create(configuration, settings.Logs, problems);
        return logger is null ? Tell(error, problems) : await RunAsync(bot, settings, folder, config, logger, error);
    }

    /// <summary>Tells what is the matter with the settings.</summary>
    public static int Tell(TextWriter error, IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(problem);
        }

        return ExitCode.Settings;
    }

    private static async Task<int> RunAsync(BotHost bot, BotSettings settings, ConfigFolder folder, Config config, Serilog.ILogger logger, TextWriter error)
    {
        using var host = bot.Build(settings, folder, config, logger);
        var exit = host.Services.GetRequiredService<ExitStatus>();
        try
        {
            await host.RunAsync();
        }
        catch (ListenException exception)
        {
            return Tell(error, [exception.Message]);
        }
        catch (IOException exception)
        {
            // Only the HTTP server of the transport opens anything else at start.
            return Tell(error, [$"{(settings.Transport == Transport.Preview ? "--urls" : SettingsReader.WebhookUrl)}: {exception.Message}"]);
        }

        return exit.Code;
    }
}
