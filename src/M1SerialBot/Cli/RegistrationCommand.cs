using System.CommandLine;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Cli;

/// <summary><c>commands</c>: how the commands that are registered with Discord differ from those that the bot has.</summary>
internal static class RegistrationCommand
{
    public static Command Make(CliContext context)
    {
        var check = new Option<bool>("--check") { Description = "Print the differences; exits with 1 if there are any." };
        var sync = new Option<bool>("--sync") { Description = "Register whatever differs, and print it." };
        var guild = new Option<string?>("--guild") { Description = "Only for one server, where changes appear at once (for development).", HelpName = "id" };
        var command = new Command("commands", "Compare the commands registered with Discord with this version's, or register them.") { check, sync, guild };
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) == result.GetValue(sync))
            {
                result.AddError("Give either --check or --sync.");
            }

            if (result.GetValue(guild) is { } id && !Snowflake.TryParse(id, out _))
            {
                result.AddError("--guild takes a server's id, which is a number.");
            }
        });
        command.SetAction((parsed, cancellation) => context.WithContentAsync(parsed, (folder, content) =>
        {
            Snowflake? server = Snowflake.TryParse(parsed.GetValue(guild), out var id) ? id : null;
            return RunAsync(context, folder, content, parsed.GetValue(sync), server, cancellation);
        }));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, ContentLoader folder, ContentSnapshot content, bool isWritten, Snowflake? guild, CancellationToken cancellation)
    {
        var problems = new List<string>();
        if (SettingsFiles.Read(folder, SettingsReader.ReadForCommands, problems) is not { } settings)
        {
            return BotRunner.PrintErrors(context.Streams.Error, problems);
        }

        using var host = context.Bot.Build(settings with { Transport = Transport.Gateway }, folder, content, Serilog.Core.Logger.None);
        var registrar = host.Services.GetRequiredService<CommandRegistrar>();
        try
        {
            var differences = (isWritten ? await registrar.SyncAsync(guild, cancellation) : await registrar.CheckAsync(guild, cancellation)).Differences;
            await context.Streams.Out.WriteAsync(string.Concat(differences.Select(difference => difference + Environment.NewLine)));
            return differences.Count > 0 && !isWritten ? ExitCode.Issues : ExitCode.Answered;
        }
        catch (DiscordFatalException)
        {
            return BotRunner.PrintErrors(context.Streams.Error, [$"Discord rejected the token. Check {settings.Token}."]);
        }
        catch (RestException exception)
        {
            await context.Streams.Error.WriteLineAsync(exception.Message);
            return ExitCode.Unavailable;
        }
    }
}
