using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>Says something more.</summary>
/// <param name="Message">What is said.</param>
public sealed record FollowUp(Message Message) : ResponseAction;
