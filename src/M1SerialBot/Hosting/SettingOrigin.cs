using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace M1SerialBot.Hosting;

/// <summary>Where a setting was set.</summary>
internal static class SettingOrigin
{
    /// <summary>Names the place that counts, the last of all that set it; null where none did.</summary>
    /// <param name="configuration">The settings as they were set.</param>
    /// <param name="setting">The setting, such as <c>Discord:Shards</c>.</param>
    public static string? Of(IConfiguration configuration, string setting) =>
        (configuration as IConfigurationRoot)?.Providers.LastOrDefault(provider => provider.TryGet(setting, out _)) switch
        {
            EnvironmentVariablesConfigurationProvider => $"the environment, {Variable(setting)}",
            JsonConfigurationProvider json => json.Source.Path,
            _ => null,
        };

    // What stands without a colon is a variable's name already.
    private static string Variable(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);
}
