namespace M1SerialBot.DiscordApi.Tests;

/// <summary>Tests in virtual time: nothing else may keep the process busy beside them.</summary>
[CollectionDefinition(nameof(NonParallel), DisableParallelization = true)]
public sealed class NonParallel;
