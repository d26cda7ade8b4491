using M1SerialBot.Content;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Settings;

/// <summary>Where settings come from: the config folder's file, the operator's own file beside it, and the environment. Later ones win.</summary>
internal static class SettingsFiles
{
    private const string File = "appsettings.json";
    private const string LocalFile = "appsettings.local.json";

    /// <summary>Loads the files and reads settings from them.</summary>
    /// <returns>Null if there's any problem.</returns>
    public static T? Read<T>(ContentLoader folder, Func<IConfiguration, ICollection<string>, T?> read, ICollection<string> problems)
        where T : class => Load(folder, problems) is { } configuration ? read(configuration, problems) : null;

    /// <summary>Loads the files.</summary>
    /// <returns>Null if one can't be read or isn't JSON.</returns>
    public static IConfiguration? Load(ContentLoader folder, ICollection<string> problems)
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
