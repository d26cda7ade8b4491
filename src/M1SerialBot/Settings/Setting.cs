using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace M1SerialBot.Settings;

/// <summary>One setting, as the property of its section describes it.</summary>
/// <param name="Name">Such as <c>Discord:Shards</c>, or a variable's name.</param>
/// <param name="Type">What its text is converted to.</param>
/// <param name="Default">What <c>config --print</c> shows if it isn't set; empty if that's nothing.</param>
/// <param name="Expected">Completes "it must be …".</param>
/// <param name="IsSecret">Its value is never printed.</param>
internal sealed record Setting(string Name, Type Type, string Default, string Expected, bool IsSecret)
{
    public static IReadOnlyList<Setting> All { get; } =
    [
        .. Of<DiscordOptions>(nameof(BotOptions.Discord)),
        .. Of<AnswerOptions>(nameof(BotOptions.Bot)),
        .. Of<HealthOptions>(nameof(BotOptions.Health)),
        .. Of<OtelOptions>(nameof(BotOptions.Otel)),
        .. Of<PolicyOptions>(nameof(BotOptions.Policy)),
    ];

    private static readonly string[] Sections = [.. typeof(BotOptions).GetProperties().Select(section => section.Name)];

    /// <summary>Names inside the bot's own sections that aren't settings: slips, most likely.</summary>
    public static IEnumerable<string> UnknownIn(IConfiguration configuration) => Sections
        .SelectMany(section => configuration.GetSection(section).AsEnumerable())
        .Where(pair => pair.Value is not null && All.All(setting => !setting.Name.Equals(pair.Key, StringComparison.OrdinalIgnoreCase)))
        .Select(pair => pair.Key)
        .Order(StringComparer.Ordinal);

    /// <summary>The text that was set; null if there's none or it's blank.</summary>
    public string? ReadFrom(IConfiguration configuration) => configuration[Name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public bool Converts(string text) => (Nullable.GetUnderlyingType(Type) ?? Type) switch
    {
        { IsEnum: true } type => Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase),
        var type when type == typeof(int) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        var type when type == typeof(bool) => bool.TryParse(text, out _),
        var type when type == typeof(Uri) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        _ => true,
    };

    private static IEnumerable<Setting> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string section)
        where T : new()
    {
        var defaults = new T();
        foreach (var property in typeof(T).GetProperties())
        {
            var shown = property.GetCustomAttribute<ShownAttribute>();
            var setting = new Setting(
                $"{section}:{property.Name}",
                property.PropertyType,
                shown?.Default ?? $"{(property.GetValue(defaults) is Uri url ? url.OriginalString : property.GetValue(defaults))}",
                property.GetCustomAttribute<SettingRuleAttribute>()?.Expected ?? ExpectedOf(property.PropertyType),
                shown?.IsSecret ?? false);
            if (shown?.Variable is { } variable)
            {
                yield return setting with { Name = variable };
            }

            yield return setting;
        }
    }

    private static string ExpectedOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } names => string.Join(" or ", Enum.GetNames(names)),
        var flag when flag == typeof(bool) => "true or false",
        _ => "a text",
    };
}

/// <summary>What a setting's property doesn't show by itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShownAttribute : Attribute
{
    /// <summary>The default in words, if it depends on something.</summary>
    public string? Default { get; init; }

    /// <summary>An environment variable that sets it too.</summary>
    public string? Variable { get; init; }

    public bool IsSecret { get; init; }
}

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
