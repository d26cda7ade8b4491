namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Answers with 429.</summary>
/// <param name="RetryAfter">How long the client is told to wait.</param>
/// <param name="IsGlobal">Whether every route is said to be closed.</param>
public sealed record RateLimited(TimeSpan RetryAfter, bool IsGlobal = false) : Fault;
