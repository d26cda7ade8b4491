using M1SerialBot.LoopbackDiscord.Faults;

namespace M1SerialBot.DiscordApi.Tests.Execution;

/// <summary>Something that befalls a reply on its way, and is survived.</summary>
/// <param name="Fault">What happens to the first requests.</param>
/// <param name="Times">To how many of them.</param>
/// <param name="Seconds">Within how many seconds the reply is accepted all the same.</param>
/// <param name="Because">Why.</param>
internal sealed record DeliveryFault(Fault Fault, int Times, double Seconds, string Because);
