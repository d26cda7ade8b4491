namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>A fault of a request. A closed set.</summary>
public abstract record Fault
{
    private protected Fault()
    {
    }
}

/// <summary>Aborts the TCP connection without serving the request.</summary>
public sealed record Drop : Fault;

/// <summary>Serves the request, then aborts the TCP connection without a response.</summary>
public sealed record DropAfter : Fault;

/// <summary>Never answers.</summary>
public sealed record Hang : Fault;

/// <summary>Answers after a delay.</summary>
/// <param name="Delay">The delay, by the server's clock.</param>
public sealed record Slow(TimeSpan Delay) : Fault;

/// <summary>Answers with 200 and a body that isn't JSON, and does nothing else.</summary>
public sealed record Garbage : Fault;

/// <summary>Answers with a status without serving the request.</summary>
/// <param name="Code">The status.</param>
/// <param name="Body">The body, JSON or not; Discord's default for the status if null.</param>
/// <param name="Headers">Additional headers.</param>
public sealed record Status(int Code, string? Body = null, IReadOnlyDictionary<string, string>? Headers = null) : Fault;

/// <summary>Answers with 429.</summary>
/// <param name="RetryAfter">How long the client has to wait.</param>
/// <param name="IsGlobal">Whether it's the global limit.</param>
public sealed record RateLimited(TimeSpan RetryAfter, bool IsGlobal = false) : Fault;
