using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Hosting;
using M1SerialBot.Policy;
using M1SerialBot.Settings;

namespace M1SerialBot.Cli;

/// <summary><c>policy</c>: texts to publish, made from the settings.</summary>
internal static class PolicyCommand
{
    public static Command Make(CliContext context) => new("policy", "Generate the privacy policy or the terms from your settings, ready to publish.")
    {
        Make(context, "privacy", "What this bot sees, keeps, logs and shows.", (settings, texts) =>
            PolicyPage.Write(texts.PrivacyTitle, new PrivacyNotice(settings).Sections(texts))),
        Make(context, "terms", "The terms of use.", (settings, texts) =>
            PolicyPage.Write(texts.TermsTitle, TermsOfUse.Sections(texts, settings))),
    };

    private static Command Make(CliContext context, string name, string description, Func<BotSettings, Localizer, string> write)
    {
        var command = new Command(name, description);
        command.SetAction(parsed => context.WithContent(parsed, content =>
            Write(context.Streams, context.LoaderFor(parsed), settings => write(settings, content.Texts))));
        return command;
    }

    private static int Write(ConsoleStreams streams, ContentLoader folder, Func<BotSettings, string> write)
    {
        var problems = new List<string>();
        if (SettingsFiles.Read(folder, SettingsReader.ReadForPolicy, problems) is not { } settings)
        {
            return BotRunner.PrintErrors(streams.Error, problems);
        }

        problems.AddRange(Missing(settings).Select(setting => $"{setting} isn't set. A published policy has to say who runs the bot and how to reach them."));
        if (problems.Count > 0)
        {
            return BotRunner.PrintErrors(streams.Error, problems);
        }

        streams.Out.WriteLine(write(settings));
        return ExitCode.Answered;
    }

    private static IEnumerable<string> Missing(BotSettings settings)
    {
        if (settings.Options.Policy.Operator is null)
        {
            yield return SettingsReader.Operator;
        }

        if (settings.Options.Policy.Contact is null)
        {
            yield return SettingsReader.Contact;
        }
    }
}
