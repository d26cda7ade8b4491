namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Answers after a delay.</summary>
/// <param name="Delay">The delay, by the server's clock.</param>
public sealed record Slow(TimeSpan Delay) : Fault;
