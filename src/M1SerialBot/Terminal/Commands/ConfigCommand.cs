using System.CommandLine;
using M1SerialBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Terminal.Commands;

/// <summary><c>config</c>: the settings that are in effect.</summary>
internal static class ConfigCommand
{
    private const string Hidden = "(set, and not shown)";

    public static Command Make(Session session)
    {
        var print = new Option<bool>("--print") { Description = "Print each with where it was set; no secret is shown." };
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
            var configuration = BotConfiguration.Load(session.FolderOf(parsed), problems);
            if (configuration is not null)
            {
                Print(configuration, session.Streams.Out);
                SettingsReader.Read(configuration, problems);
            }

            return problems.Count == 0 ? ExitCode.Answered : BotRun.Tell(session.Streams.Error, problems);
        });
        return command;
    }

    private static void Print(IConfiguration configuration, TextWriter output)
    {
        foreach (var setting in KnownSettings.All)
        {
            output.WriteLine($"{setting.Name} = {Describe(configuration, setting)}");
        }

        foreach (var (name, value) in KnownSettings.OfLog(configuration))
        {
            // A sink may well be given a key.
            output.WriteLine($"{name} = {(name.Contains(":Args:", StringComparison.OrdinalIgnoreCase) ? Hidden : value)} ({SettingOrigin.Of(configuration, name)})");
        }
    }

    private static string Describe(IConfiguration configuration, KnownSetting setting) => configuration[setting.Name] switch
    {
        { } text when !string.IsNullOrWhiteSpace(text) => $"{(setting.IsSecret ? Hidden : text)} ({SettingOrigin.Of(configuration, setting.Name)})",
        _ => setting.Usual.Length == 0 ? "(not set)" : $"{setting.Usual} (usual)",
    };
}
