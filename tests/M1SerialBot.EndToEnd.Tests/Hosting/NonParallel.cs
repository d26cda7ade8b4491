namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>A build keeps every core busy, and other tests wait for answers.</summary>
[CollectionDefinition(nameof(NonParallel), DisableParallelization = true)]
public sealed class NonParallel;
