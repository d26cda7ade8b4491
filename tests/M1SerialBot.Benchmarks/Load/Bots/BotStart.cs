namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>How a bot is started.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="Environment">What is set for it.</param>
internal sealed record BotStart(IReadOnlyList<string> Command, IReadOnlyDictionary<string, string> Environment);
