using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>Changes the original: the reply, or the message that a component sits on.</summary>
/// <param name="Message">What is said.</param>
public sealed record EditOriginal(Message Message) : ResponseAction;
