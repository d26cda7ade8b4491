using M1SerialBot.Logging;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Serilog.Sinks.Async;

namespace M1SerialBot.Tests.Logging;

/// <summary>Lost lines are counted, and reported at most once a minute.</summary>
public sealed class LogLossReporterTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly StringWriter _error = new();
    private readonly Mock<IAsyncLogEventSinkInspector> _queue = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void The_first_failed_write_is_reported_at_once_with_its_reason_and_the_rest_a_minute_later()
    {
        using var reporter = Make();

        reporter.OnFailedWrite("Failed to emit event\nIOException: No space left on device\n   at Somewhere");
        reporter.OnFailedWrite("Failed");
        reporter.OnFailedWrite("Failed again");
        var first = Lines();
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["The log can't be written; lines lost so far: 1. IOException: No space left on device"], first);
        Assert.Equal("The log can't be written; lines lost so far: 3. Failed again", Lines()[^1]);
    }

    [Fact]
    public void Lines_that_did_not_fit_into_the_queue_are_counted_too()
    {
        using var reporter = Make();
        _queue.SetupGet(queue => queue.DroppedMessagesCount).Returns(7);

        _time.Advance(TimeSpan.FromMinutes(1));
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["The log can't be written; lines lost so far: 7."], Lines());
    }

    [Fact]
    public void Nothing_is_reported_while_nothing_is_lost()
    {
        using var reporter = Make();

        _time.Advance(TimeSpan.FromHours(1));

        Assert.Empty(Lines());
    }

    private LogLossReporter Make()
    {
        var reporter = new LogLossReporter(_error, _time);
        reporter.StartMonitoring(_queue.Object);
        return reporter;
    }

    private string[] Lines() => _error.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
