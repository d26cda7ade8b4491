using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace M1SerialBot.Settings;

/// <summary>Where a setting was set.</summary>
internal static class SettingOrigin
{
    /// <summary>Names the place that wins, such as <c>the environment, Discord__Shards</c>.</summary>
    /// <returns>Null if it isn't set.</returns>
    public static string? Of(IConfiguration configuration, string setting) =>
        (configuration as IConfigurationRoot)?.Providers.LastOrDefault(provider => provider.TryGet(setting, out _) || provider.GetChildKeys([], setting).Any()) switch
        {
            EnvironmentVariablesConfigurationProvider => $"the environment, {Variable(setting)}",
            JsonConfigurationProvider json => json.Source.Path,
            _ => null,
        };

    private static string Variable(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);
}
