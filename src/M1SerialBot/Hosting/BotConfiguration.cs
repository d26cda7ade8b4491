using M1SerialBot.Content;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Hosting;

/// <summary>Gathers the settings: the config folder's file, what an operator keeps beside it, and the environment, the later ones first.</summary>
internal static class BotConfiguration
{
    private const string File = "appsettings.json";
    private const string LocalFile = "appsettings.local.json";

    /// <summary>Gathers them, and reads what is needed of them.</summary>
    /// <param name="folder">The config folder.</param>
    /// <param name="read">What reads them, and tells what is the matter.</param>
    /// <param name="problems">Where that is told.</param>
    /// <returns>What was read; null where anything is the matter.</returns>
    public static T? Read<T>(ConfigFolder folder, Func<IConfiguration, ICollection<string>, T?> read, ICollection<string> problems)
        where T : class => Load(folder, problems) is { } configuration ? read(configuration, problems) : null;

    /// <summary>Gathers them.</summary>
    /// <param name="folder">The config folder.</param>
    /// <param name="problems">Where it is told which file is no JSON.</param>
    /// <returns>The settings; null where a file cannot be read.</returns>
    public static IConfiguration? Load(ConfigFolder folder, ICollection<string> problems)
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Path.GetFullPath(folder.Path))
                .AddJsonFile(File, optional: true, reloadOnChange: false)
                .AddJsonFile(LocalFile, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            problems.Add($"{exception.Message} {exception.InnerException?.Message}".TrimEnd());
            return null;
        }
    }
}
