namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>Answers with a status without serving the request.</summary>
/// <param name="Code">The status.</param>
/// <param name="Body">The body, JSON or not; Discord's default for the status if null.</param>
/// <param name="Headers">Additional headers.</param>
public sealed record Status(int Code, string? Body = null, IReadOnlyDictionary<string, string>? Headers = null) : Fault;
