using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi.Tests;

/// <summary>Records every log line.</summary>
internal sealed class LogBook
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    /// <summary>Every line, in order.</summary>
    public IReadOnlyList<string> Lines => [.. _lines.Select(line => line.Text)];

    /// <summary>The warnings and errors.</summary>
    public IReadOnlyList<string> Warnings => [.. _lines.Where(line => line.Level >= LogLevel.Warning).Select(line => line.Text)];

    /// <summary>Removes all lines.</summary>
    public void Forget() => _lines.Clear();

    /// <summary>A logger that writes here.</summary>
    public ILogger<T> For<T>() => new Logger<T>(this);

    private sealed class Logger<T>(LogBook book) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            book._lines.Enqueue((logLevel, formatter(state, exception)));
    }
}
