namespace M1SerialBot.LoopbackDiscord.Schemas;

/// <summary>A schema error.</summary>
/// <param name="Place">A JSON pointer into the body.</param>
/// <param name="Keyword">The keyword of the schema.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record SchemaError(string Place, string Keyword, string Message);
