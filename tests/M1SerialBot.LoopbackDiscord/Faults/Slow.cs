namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Lets the client wait, then answers as usual.</summary>
/// <param name="Delay">How long it waits, by the server's time.</param>
public sealed record Slow(TimeSpan Delay) : Fault;
