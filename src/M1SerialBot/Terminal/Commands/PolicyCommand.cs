using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;
using M1SerialBot.Policy;

namespace M1SerialBot.Terminal.Commands;

/// <summary><c>policy</c>: texts to be published, made from the settings that the bot would run with.</summary>
internal static class PolicyCommand
{
    public static Command Make(Session session) => new("policy", "Write the privacy policy or the terms, from the settings in effect, ready to be published.")
    {
        Make(session, "privacy", "What this bot sees, keeps, logs and shows.", (settings, texts) =>
            PolicyPage.Write(texts.Say(PolicyTextKeys.PrivacyTitle), new PrivacyNotice(settings).Sections(texts))),
        Make(session, "terms", "On what terms this bot may be used.", (settings, texts) =>
            PolicyPage.Write(texts.Say(PolicyTextKeys.TermsTitle), new TermsOfUse(settings).Sections(texts))),
    };

    private static Command Make(Session session, string name, string description, Func<BotSettings, TextBook, string> write)
    {
        var command = new Command(name, description);
        command.SetAction((parsed, _) => session.WithConfigAsync(parsed, (folder, config) =>
            Task.FromResult(Write(session.Streams, folder, settings => write(settings, config.Texts)))));
        return command;
    }

    private static int Write(TerminalStreams streams, ConfigFolder folder, Func<BotSettings, string> write)
    {
        var problems = new List<string>();
        if (BotConfiguration.Read(folder, SettingsReader.ReadForPolicy, problems) is not { } settings)
        {
            return BotRun.Tell(streams.Error, problems);
        }

        foreach (var missing in Missing(settings))
        {
            streams.Error.WriteLine($"{missing} is not set; set it before this is published.");
        }

        streams.Out.WriteLine(write(settings));
        return ExitCode.Answered;
    }

    private static IEnumerable<string> Missing(BotSettings settings)
    {
        if (settings.Operator is null)
        {
            yield return SettingsReader.Operator;
        }

        if (settings.Contact is null)
        {
            yield return SettingsReader.Contact;
        }
    }
}
