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
    public static Command Make(CliContext context) => new("policy", "Write the privacy policy or the terms, from the settings in effect, ready to be published.")
    {
        Make(context, "privacy", "What this bot sees, keeps, logs and shows.", (settings, texts) =>
            PolicyPage.Write(texts.PrivacyTitle, new PrivacyNotice(settings).Sections(texts))),
        Make(context, "terms", "On what terms this bot may be used.", (settings, texts) =>
            PolicyPage.Write(texts.TermsTitle, TermsOfUse.Sections(texts, settings))),
    };

    private static Command Make(CliContext context, string name, string description, Func<BotSettings, Localizer, string> write)
    {
        var command = new Command(name, description);
        command.SetAction((parsed, _) => context.WithContentAsync(parsed, (folder, content) =>
            Task.FromResult(Write(context.Streams, folder, settings => write(settings, content.Texts)))));
        return command;
    }

    private static int Write(ConsoleStreams streams, ContentLoader folder, Func<BotSettings, string> write)
    {
        var problems = new List<string>();
        if (SettingsFiles.Read(folder, SettingsReader.ReadForPolicy, problems) is not { } settings)
        {
            return BotRunner.PrintErrors(streams.Error, problems);
        }

        foreach (var missing in Missing(settings))
        {
            streams.Error.WriteLine($"{missing} isn't set. Set it before you publish this.");
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
