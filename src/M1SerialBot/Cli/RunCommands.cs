using System.CommandLine;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.Configuration;

namespace M1SerialBot.Cli;

/// <summary>The bot itself, without a command, and <c>preview</c>.</summary>
internal static class RunCommands
{
    /// <summary>Makes the bot what runs without a command.</summary>
    public static void AddTo(RootCommand root, CliContext context)
    {
        var urls = Urls();
        root.Add(urls);
        root.Add(MakePreview(context));
        root.SetAction((parsed, _) => RunAsync(context, parsed, urls, SettingsReader.Read));
    }

    private static Command MakePreview(CliContext context)
    {
        var urls = Urls();
        var command = new Command("preview", "Try the bot in a browser, without Discord. Any token is ignored.") { urls };
        command.SetAction((parsed, _) => RunAsync(context, parsed, urls, SettingsReader.ReadForPreview));
        return command;
    }

    private static Option<string?> Urls()
    {
        var urls = new Option<string?>("--urls")
        {
            Description = $"Address of the preview (default {BotSettings.DefaultPreviewUrl}). Separate several with semicolons.",
            HelpName = "addresses",
        };
        urls.Validators.Add(result =>
        {
            if (!Split(result.GetValueOrDefault<string?>()).All(ListenAddress.IsValid))
            {
                result.AddError($"--urls takes addresses such as {BotSettings.DefaultPreviewUrl}.");
            }
        });
        return urls;
    }

    private static Task<int> RunAsync(
        CliContext context, ParseResult parsed, Option<string?> urls, Func<IConfiguration, ICollection<string>, BotSettings?> read) =>
        context.WithContentAsync(parsed, (folder, content) =>
        {
            var problems = new List<string>();
            return SettingsFiles.Read(folder, read, problems) is { } settings && ServeAt(Split(parsed.GetValue(urls)), settings, problems) is { } served
                ? BotRunner.RunAsync(context.Bot, served, folder, content, context.Streams.Error)
                : Task.FromResult(BotRunner.PrintErrors(context.Streams.Error, problems));
        });

    private static BotSettings? ServeAt(string[] urls, BotSettings settings, List<string> problems)
    {
        if (urls.Length == 0)
        {
            return settings;
        }

        if (settings.Transport != Transport.Preview)
        {
            problems.Add("--urls is for the preview, and with a token or a transport set this isn't one: use preview --urls.");
            return null;
        }

        return settings with { PreviewUrls = urls };
    }

    private static string[] Split(string? urls) => (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
