namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>A rate limit.</summary>
/// <param name="Requests">How many requests pass in one window.</param>
/// <param name="Window">How long a window lasts from its first request.</param>
public sealed record RateLimit(int Requests, TimeSpan Window);
