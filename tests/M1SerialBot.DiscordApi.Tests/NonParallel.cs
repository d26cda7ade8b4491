namespace M1SerialBot.DiscordApi.Tests;

/// <summary>For tests in virtual time: nothing else may keep the process busy.</summary>
[CollectionDefinition(nameof(NonParallel), DisableParallelization = true)]
public sealed class NonParallel;
