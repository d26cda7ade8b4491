namespace M1SerialBot.Benchmarks.Load;

/// <summary>Something cannot be measured, and why.</summary>
internal sealed class LoadException : Exception
{
    public LoadException()
    {
    }

    public LoadException(string message)
        : base(message)
    {
    }

    public LoadException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
