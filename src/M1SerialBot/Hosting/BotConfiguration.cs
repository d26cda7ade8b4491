using M1SerialBot.Configuration;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Hosting;

/// <summary>Gathers the settings: the config folder's file, what an operator keeps beside it, and the environment, the later ones first.</summary>
internal static class BotConfiguration
{
    private const string File = "appsettings.json";
    private const string LocalFile = "appsettings.local.json";

    /// <summary>Gathers them.</summary>
    /// <param name="folder">The config folder.</param>
    /// <exception cref="InvalidDataException">A file is no JSON.</exception>
    public static IConfigurationRoot Load(ConfigFolder folder) => new ConfigurationBuilder()
        .SetBasePath(System.IO.Path.GetFullPath(folder.Path))
        .AddJsonFile(File, optional: true, reloadOnChange: false)
        .AddJsonFile(LocalFile, optional: true, reloadOnChange: false)
        .AddEnvironmentVariables()
        .Build();
}
