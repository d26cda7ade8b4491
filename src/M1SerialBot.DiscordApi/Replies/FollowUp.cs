namespace M1SerialBot.DiscordApi.Replies;

/// <summary>Says something more.</summary>
/// <param name="Message">What is said.</param>
public sealed record FollowUp(Message Message) : AfterReply;
