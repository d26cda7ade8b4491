using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi.Tests;

/// <summary>Keeps every line that is logged.</summary>
internal sealed class LogBook
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    /// <summary>Every line, in order.</summary>
    public IReadOnlyList<string> Lines => [.. _lines.Select(line => line.Text)];

    /// <summary>The lines that tell of something wrong.</summary>
    public IReadOnlyList<string> Warnings => [.. _lines.Where(line => line.Level >= LogLevel.Warning).Select(line => line.Text)];

    /// <summary>Keeps none of the lines until now.</summary>
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
