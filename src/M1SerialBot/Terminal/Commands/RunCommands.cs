using System.CommandLine;
using M1SerialBot.Hosting;

namespace M1SerialBot.Terminal.Commands;

/// <summary>What keeps running: the bot where no command is given, and <c>preview</c>.</summary>
internal static class RunCommands
{
    /// <summary>Runs the bot where no command is given: on Discord with a token, or else the preview.</summary>
    public static void AddTo(RootCommand root, Session session)
    {
        var urls = Urls();
        root.Add(urls);
        root.Add(MakePreview(session));
        root.SetAction((parsed, _) => RunAsync(session, parsed, urls, SettingsReader.Read));
    }

    private static Command MakePreview(Session session)
    {
        var urls = Urls();
        var command = new Command("preview", "Try the bot in a browser, without Discord; whatever token is set is not used.") { urls };
        command.SetAction((parsed, _) => RunAsync(session, parsed, urls, SettingsReader.ReadForPreview));
        return command;
    }

    private static Option<string?> Urls()
    {
        var urls = new Option<string?>("--urls")
        {
            Description = $"Where the preview's page is served, instead of {BotSettings.UsualPreviewUrl}; several are separated by semicolons.",
            HelpName = "addresses",
        };
        urls.Validators.Add(result =>
        {
            if (!Split(result.GetValueOrDefault<string?>()).All(ListenAddress.IsOne))
            {
                result.AddError($"--urls takes addresses such as {BotSettings.UsualPreviewUrl}.");
            }
        });
        return urls;
    }

    private static Task<int> RunAsync(Session session, ParseResult parsed, Option<string?> urls, BotRun.Reader read) =>
        session.WithConfigAsync(parsed, (folder, config) => BotRun.RunAsync(
            session.Bot, (configuration, problems) => At(Split(parsed.GetValue(urls)), read(configuration, problems), problems), folder, config, session.Streams.Error));

    private static BotSettings? At(string[] urls, BotSettings? settings, ICollection<string> problems)
    {
        if (settings is null || urls.Length == 0)
        {
            return settings;
        }

        if (settings.Transport != Transport.Preview)
        {
            problems.Add("--urls is for the preview, and with a token or a transport set this is not one: say preview --urls.");
            return null;
        }

        return settings with { PreviewUrls = urls };
    }

    private static string[] Split(string? urls) => (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
