using M1SerialBot.Bot.Cards;
using M1SerialBot.Cli;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.Hosting;

namespace M1SerialBot.Tests;

/// <summary>Runs the program in the test's process, with the sample config folder.</summary>
internal static class ProgramRun
{
    public static ContentSnapshot Content { get; } = new ContentLoader(ContentLoader.BundledPath, Locales.All).Load() is var loaded && loaded.Content is { } content
        ? content
        : throw new InvalidOperationException(string.Join('\n', loaded.Issues));

    public static AnswerFormatter Answer { get; } = new(Content.Knowledge, Content.Texts, FormatStyle.Terminal);

    public static ConflictFormatter Conflicts { get; } = new(Content.Knowledge, Content.Texts, FormatStyle.Terminal);

    public static ProofFormatter Proof { get; } = new(Content.Knowledge, Content.Texts, FormatStyle.Terminal);

    public static Task<string> OutputAsync(params string[] arguments) => OutputAsync(ExitCode.Answered, arguments);

    public static async Task<string> OutputAsync(int expected, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var whole = arguments.Contains("--config") ? arguments : [.. arguments, "--config", ContentLoader.BundledPath];
        var exit = await CliApplication.RunAsync(whole, new ConsoleStreams(TextReader.Null, output, error), new DefaultGateway());
        return exit == expected ? output.ToString().ReplaceLineEndings("\n") : throw new InvalidOperationException(error.ToString());
    }
}
