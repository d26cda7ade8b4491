using System.Text.Json.Nodes;
using M1SerialBot.Logging;
using M1SerialBot.Settings;

namespace M1SerialBot.Tests.Logging;

/// <summary>Where log lines go besides standard output.</summary>
public sealed class BotLoggerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("m1-log-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_gets_every_line_in_the_format_of_the_output(bool asJson)
    {
        var format = asJson ? LogFormat.Json : LogFormat.Text;
        await using (var log = Open(Path.Combine(_folder, "new", "bot-.log"), format, out _))
        {
            log!.Logger.Information("one {Number}", 1);
            log.Logger.Debug("too low");
            log.Logger.Warning("two");
        }

        var file = Assert.Single(Directory.GetFiles(Path.Combine(_folder, "new")));
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        Assert.Matches(@"bot-\d{8}\.log$", file);
        Assert.Equal(2, lines.Length);
        Assert.EndsWith("one 1", asJson ? JsonNode.Parse(lines[0])!["RenderedMessage"]!.GetValue<string>() : lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_refused_by_its_setting()
    {
        var path = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(path, "", TestContext.Current.CancellationToken);

        await using var log = Open(Path.Combine(path, "bot.log"), LogFormat.Text, out var problems);

        Assert.Null(log);
        Assert.StartsWith($"Bot:LogFile is \"{Path.Combine(path, "bot.log")}\", which can't be written: ", Assert.Single(problems), StringComparison.Ordinal);
    }

    private static BotLogger? Open(string file, LogFormat format, out List<string> problems)
    {
        problems = [];
        var options = new BotOptions { Bot = { LogFile = file, Logs = format } };
        return BotLogger.Open(new BotSettings { Transport = Transport.Preview, Options = options }, TextWriter.Null, problems);
    }
}
