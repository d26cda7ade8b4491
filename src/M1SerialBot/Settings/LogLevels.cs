using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Events;

namespace M1SerialBot.Settings;

/// <summary>The minimum level of each log category. This is all of the <c>Serilog</c> section that the program takes: sinks are a fixed set.</summary>
internal sealed record LogLevels
{
    public const string Section = "Serilog";

    private const string MinimumLevel = $"{Section}:MinimumLevel";
    private const string Default = "Default";
    private const string Override = "Override";

    private static readonly string Expected = string.Join(" or ", Enum.GetNames<LogEventLevel>());

    private LogEventLevel _default = LogEventLevel.Information;
    private IReadOnlyList<KeyValuePair<string, LogEventLevel>> _overrides = [];

    /// <summary>Reads <c>MinimumLevel</c>, <c>MinimumLevel:Default</c> and <c>MinimumLevel:Override:*</c>; everything else below <c>Serilog</c> is a problem.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="refuse">Takes the setting and the problem with it.</param>
    public static LogLevels Read(IConfiguration configuration, Action<string, string> refuse)
    {
        foreach (var part in configuration.GetSection(Section).GetChildren().Where(part => !Is(part, nameof(MinimumLevel))))
        {
            refuse(part.Path, $"{part.Path} isn't supported: only {MinimumLevel} is. Lines go to standard output, to a file (Bot:LogFile) and to a collector (Otel:Logs).");
        }

        var levels = configuration.GetSection(MinimumLevel);
        foreach (var part in levels.GetChildren().Where(part => !Is(part, Default) && !Is(part, Override)))
        {
            refuse(part.Path, $"{part.Path} isn't a setting.");
        }

        return new LogLevels
        {
            _default = Parse(levels, refuse) ?? Parse(levels.GetSection(Default), refuse) ?? LogEventLevel.Information,
            _overrides =
            [
                .. levels.GetSection(Override).GetChildren()
                    .Select(category => (category.Key, Level: Parse(category, refuse)))
                    .Where(category => category.Level is not null)
                    .Select(category => KeyValuePair.Create(category.Key, category.Level!.Value)),
            ],
        };
    }

    public LoggerConfiguration Apply(LoggerConfiguration log) =>
        _overrides.Aggregate(log.MinimumLevel.Is(_default), (log, category) => log.MinimumLevel.Override(category.Key, category.Value));

    private static bool Is(IConfigurationSection part, string name) => part.Key.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static LogEventLevel? Parse(IConfigurationSection setting, Action<string, string> refuse)
    {
        if (string.IsNullOrWhiteSpace(setting.Value))
        {
            return null;
        }

        // Enum.TryParse takes numbers too.
        if (!char.IsAsciiLetter(setting.Value[0]) || !Enum.TryParse<LogEventLevel>(setting.Value, ignoreCase: true, out var level))
        {
            refuse(setting.Path, SettingRuleAttribute.Refusal(setting.Path, setting.Value, Expected));
            return null;
        }

        return level;
    }
}
