namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Answers with a status and does no work.</summary>
/// <param name="Code">The status.</param>
/// <param name="Body">The body, JSON or not; Discord's usual one for that status where null.</param>
/// <param name="Headers">Headers of the answer; none more than usual where null.</param>
public sealed record Status(int Code, string? Body = null, IReadOnlyDictionary<string, string>? Headers = null) : Fault;
