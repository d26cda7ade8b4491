namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Answers with 429.</summary>
/// <param name="RetryAfter">How long the client has to wait.</param>
/// <param name="IsGlobal">Whether it's the global limit.</param>
public sealed record RateLimited(TimeSpan RetryAfter, bool IsGlobal = false) : Fault;
