using BenchmarkDotNet.Running;
using M1SerialBot.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DecodeBenchmarks).Assembly).Run(args, new QuickConfig());
