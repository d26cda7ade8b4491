namespace M1SerialBot.DiscordApi.Rest;

/// <summary>What came of something that was sent to Discord.</summary>
/// <param name="Fault">What kept it from being accepted; null where nothing did.</param>
/// <param name="Detail">More about it; never a token, an address with one, or anything that people typed.</param>
public readonly record struct DeliveryResult(FaultKind? Fault, string Detail);
