using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Serilog.Sinks.Async;

namespace M1SerialBot.Logging;

/// <summary>Counts log lines that were lost and reports them on standard error, at most once a minute. The bot runs on without its log.</summary>
[SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Standard error belongs to the process.")]
internal sealed class LogLossReporter : IAsyncLogEventSinkMonitor, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly TextWriter _error;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private IAsyncLogEventSinkInspector? _queue;
    private long? _reportedAt;
    private long _failedWrites;
    private long _reported;
    private string _reason = "";

    public LogLossReporter(TextWriter error, TimeProvider time)
    {
        _error = error;
        _time = time;
        _timer = time.CreateTimer(_ => Report(), null, Interval, Interval);
    }

    /// <summary>A sink couldn't write a line.</summary>
    /// <param name="message">Serilog's own message, then the exception with its stack. Only what the exception says is reported.</param>
    public void OnFailedWrite(string message)
    {
        lock (_lock)
        {
            _failedWrites++;
            _reason = message.Trim().Split('\n') is [_, var exception, ..] ? exception.Trim() : message.Trim();
        }

        Report();
    }

    public void StartMonitoring(IAsyncLogEventSinkInspector inspector) => _queue = inspector;

    public void StopMonitoring(IAsyncLogEventSinkInspector inspector) => Report();

    public void Dispose() => _timer.Dispose();

    private void Report()
    {
        lock (_lock)
        {
            var lost = _failedWrites + (_queue?.DroppedMessagesCount ?? 0);
            if (lost == _reported || (_reportedAt is { } at && _time.GetElapsedTime(at) < Interval))
            {
                return;
            }

            _reportedAt = _time.GetTimestamp();
            try
            {
                _error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The log can't be written; lines lost so far: {lost}. {_reason}").TrimEnd());
                _reported = lost;
            }
            catch (IOException)
            {
                // Standard error may well be on the same full disk.
            }
        }
    }
}
