namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Asks for a session to go on.</summary>
/// <param name="Token">The bot's token.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Seq">The number of the last event that arrived.</param>
internal sealed record Resume(string Token, string SessionId, long Seq);
