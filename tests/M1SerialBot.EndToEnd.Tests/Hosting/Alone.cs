namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>A build keeps every core busy, and other tests wait for answers.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
