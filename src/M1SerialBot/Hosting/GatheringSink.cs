using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Formatting;

namespace M1SerialBot.Hosting;

/// <summary>Writes the lines of a moment together, which costs a busy bot a fraction of writing each; a warning, and what stands before it, at once.</summary>
[SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "The console is not the sink's own.")]
internal sealed class GatheringSink : ILogEventSink, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    // What a storm of lines may keep for the moment, in characters.
    private const int Most = 64 * 1024;

    private readonly ITextFormatter _formatter;
    private readonly TextWriter _output;
    private readonly Lock _lock = new();
    private readonly StringWriter _lines = new(new StringBuilder(Most), CultureInfo.InvariantCulture);
    private readonly ITimer _timer;

    /// <summary>Makes it.</summary>
    /// <param name="formatter">How a line is written.</param>
    /// <param name="output">Where lines go.</param>
    /// <param name="time">The clock.</param>
    public GatheringSink(ITextFormatter formatter, TextWriter output, TimeProvider time)
    {
        _formatter = formatter;
        _output = output;
        _timer = time.CreateTimer(_ => WriteQuietly(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        lock (_lock)
        {
            var lines = _lines.GetStringBuilder();
            var isFirst = lines.Length == 0;
            _formatter.Format(logEvent, _lines);
            if (logEvent.Level >= LogEventLevel.Warning || lines.Length >= Most)
            {
                Write();
            }
            else if (isFirst)
            {
                _timer.Change(Moment, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>Writes what is left.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        WriteQuietly();
        _lines.Dispose();
    }

    // Nobody waits for it who could be told.
    private void WriteQuietly()
    {
        try
        {
            lock (_lock)
            {
                Write();
            }
        }
        catch (IOException exception)
        {
            SelfLog.WriteLine("Lines were lost: {0}", exception.Message);
        }
    }

    // What cannot be written is lost rather than kept: a full disk must not fill memory as well.
    private void Write()
    {
        var lines = _lines.GetStringBuilder();
        try
        {
            foreach (var chunk in lines.GetChunks())
            {
                _output.Write(chunk.Span);
            }

            _output.Flush();
        }
        finally
        {
            lines.Clear();
        }
    }
}
