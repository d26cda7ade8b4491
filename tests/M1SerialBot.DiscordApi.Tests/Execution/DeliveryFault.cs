using M1SerialBot.LoopbackDiscord.Faults;

namespace M1SerialBot.DiscordApi.Tests.Execution;

/// <summary>A fault in the delivery of a reply that the bot survives.</summary>
/// <param name="Fault">The fault of the first requests.</param>
/// <param name="Times">For how many requests.</param>
/// <param name="Seconds">The most seconds until the reply is accepted anyway.</param>
/// <param name="Because">Why.</param>
internal sealed record DeliveryFault(Fault Fault, int Times, double Seconds, string Because);
