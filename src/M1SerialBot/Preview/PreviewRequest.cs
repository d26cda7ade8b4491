namespace M1SerialBot.Preview;

/// <summary>What the bot asks of Discord once a reply has arrived: to delete, to change or to add to it.</summary>
/// <param name="Method">The method, such as <c>DELETE</c>.</param>
/// <param name="Path">The path below the API's address.</param>
/// <param name="Token">The token of the interaction that it belongs to.</param>
/// <param name="ContentType">What the body is; null where there is none.</param>
/// <param name="Body">The body; written as base64, for there may be files in it.</param>
internal sealed record PreviewRequest(string Method, string Path, string Token, string? ContentType, byte[] Body);
