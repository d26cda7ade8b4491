using M1SerialBot.Configuration;
using M1SerialBot.Terminal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;

namespace M1SerialBot.Hosting;

/// <summary>Runs the bot until it is told to stop.</summary>
internal static class BotRun
{
    /// <summary>Runs it.</summary>
    /// <param name="folder">The config folder.</param>
    /// <param name="config">What the bot knows and says.</param>
    /// <param name="error">Where it is told what is the matter with the settings.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(ConfigFolder folder, Config config, TextWriter error)
    {
        Serilog.Core.Logger logger;
        BotSettings settings;
        try
        {
            var configuration = BotConfiguration.Load(folder);
            var reader = new SettingsReader(configuration);
            if (reader.Read() is not { } read)
            {
                return Tell(error, reader.Problems);
            }

            settings = read;
            logger = new LoggerConfiguration().ReadFrom.Configuration(configuration).CreateLogger();
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or FormatException)
        {
            return Tell(error, [exception.GetBaseException().Message]);
        }

        await using (logger)
        {
            return await RunAsync(settings, config, logger, error);
        }
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

    private static async Task<int> RunAsync(BotSettings settings, Config config, Serilog.ILogger logger, TextWriter error)
    {
        using var host = BotHost.Build(settings, config, logger);
        var exit = host.Services.GetRequiredService<ExitStatus>();
        try
        {
            await host.RunAsync();
        }
        catch (IOException exception)
        {
            // Only the HTTP server opens anything at start.
            return Tell(error, [$"Discord:WebhookUrl: {exception.Message}"]);
        }

        return exit.Code;
    }
}
