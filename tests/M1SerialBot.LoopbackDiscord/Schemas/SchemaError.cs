namespace M1SerialBot.LoopbackDiscord.Schemas;

/// <summary>One thing that a schema forbids.</summary>
/// <param name="Place">Where in the body, as a JSON pointer.</param>
/// <param name="Keyword">The keyword of the schema.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record SchemaError(string Place, string Keyword, string Message);
