namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>Deletes the original: the reply, or the message that a component sits on.</summary>
public sealed record DeleteOriginal : ResponseAction;
