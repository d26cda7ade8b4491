using System.Diagnostics.CodeAnalysis;
using M1SerialBot.Hosting;
using Microsoft.Extensions.Time.Testing;
using Serilog;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace M1SerialBot.Tests.Hosting;

/// <summary>When lines of the log are written.</summary>
public sealed class GatheringSinkTests : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private readonly FakeTimeProvider _time = new();
    private readonly StringWriter _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void The_lines_of_a_moment_are_written_together_and_in_order()
    {
        using var log = Make(_output);

        log.Information("one");
        log.Information("two");
        var before = _output.ToString();
        _time.Advance(Moment);
        log.Information("three");
        var after = _output.ToString();
        _time.Advance(Moment);

        Assert.Equal(("", "one\ntwo\n", "one\ntwo\nthree\n"), (before, after, _output.ToString()));
    }

    [Theory]
    [InlineData(LogEventLevel.Warning)]
    [InlineData(LogEventLevel.Error)]
    [InlineData(LogEventLevel.Fatal)]
    public void What_is_wrong_is_told_at_once_with_what_came_before(LogEventLevel level)
    {
        using var log = Make(_output);

        log.Information("before");
        log.Write(level, "wrong");

        Assert.Equal("before\nwrong\n", _output.ToString());
    }

    [Fact]
    public void Nothing_is_kept_back_at_the_end()
    {
        var log = Make(_output);

        log.Information("last");
        log.Dispose();

        Assert.Equal("last\n", _output.ToString());
    }

    [Fact]
    public void A_storm_does_not_wait_for_the_moment()
    {
        using var log = Make(_output);

        for (var line = 0; line < 100; line++)
        {
            log.Information("{Text:l}", new string('x', 1000));
        }

        Assert.InRange(_output.GetStringBuilder().Length, 64 * 1024, 100 * 1001);
    }

    [Fact]
    public void Lines_that_cannot_be_written_are_lost_and_told_of_and_later_ones_are_written()
    {
        using var told = new StringWriter();
        SelfLog.Enable(told);
        using var full = new FullFor(2);
        using var log = Make(full);

        log.Information("lost");
        _time.Advance(Moment);
        log.Warning("lost as well");
        log.Information("there");
        _time.Advance(Moment);
        SelfLog.Disable();

        Assert.Equal("there\n", full.ToString());
        Assert.Contains("the disk is full", told.ToString(), StringComparison.Ordinal);
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The log owns its sinks.")]
    private Serilog.Core.Logger Make(TextWriter output) => new LoggerConfiguration()
        .WriteTo.Sink(new GatheringSink(new MessageTemplateTextFormatter("{Message:l}\n"), output, _time))
        .CreateLogger();

    private sealed class FullFor(int times) : StringWriter
    {
        private int _left = times;

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (_left-- > 0)
            {
                throw new IOException("the disk is full");
            }

            base.Write(buffer.ToString());
        }
    }
}
