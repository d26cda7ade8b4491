using M1SerialBot.Bot.Cards;
using M1SerialBot.Cli;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.EndToEnd.Tests;
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
        var ended = await RunAsync(arguments);
        return ended.ExitCode == expected ? ended.Output : throw new InvalidOperationException(ended.Error);
    }

    /// <summary>Runs it to its end, whatever that is.</summary>
    public static async Task<Ended> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var whole = arguments.Contains("--config") ? arguments : ["--config", ContentLoader.BundledPath, .. arguments];
        var exit = await CliApplication.RunAsync(whole, new ConsoleStreams(TextReader.Null, output, error), new DefaultGateway());
        return new Ended(exit, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
