using System.CommandLine;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Cli;

/// <summary><c>config</c>: the settings in effect.</summary>
internal static class ConfigCommand
{
    private const string Hidden = "(set, not shown)";

    public static Command Make(CliContext context)
    {
        var print = new Option<bool>("--print") { Description = "Print every setting and where it comes from. Secrets are never shown." };
        var command = new Command("config", "Show the settings in effect.") { print };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(print))
            {
                result.AddError("Give --print.");
            }
        });
        command.SetAction(parsed =>
        {
            var problems = new List<string>();
            var configuration = SettingsFiles.Load(context.LoaderFor(parsed), problems);
            if (configuration is not null)
            {
                Print(configuration, context.Streams.Out);
                SettingsReader.Read(configuration, problems);
            }

            return problems.Count == 0 ? ExitCode.Answered : BotRunner.PrintErrors(context.Streams.Error, problems);
        });
        return command;
    }

    private static void Print(IConfiguration configuration, TextWriter output)
    {
        foreach (var setting in Setting.All)
        {
            output.WriteLine($"{setting.Name} = {Describe(configuration, setting)}");
        }

        foreach (var (name, value) in configuration.GetSection(LogLevels.Section).AsEnumerable().Where(pair => pair.Value is not null).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{name} = {value} ({SettingOrigin.Of(configuration, name)})");
        }
    }

    private static string Describe(IConfiguration configuration, Setting setting) => setting.ReadFrom(configuration) switch
    {
        { } text => $"{(setting.IsSecret ? Hidden : text)} ({SettingOrigin.Of(configuration, setting.Name)})",
        _ => setting.Default.Length == 0 ? "(not set)" : $"{setting.Default} (default)",
    };
}
