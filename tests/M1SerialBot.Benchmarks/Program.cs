using BenchmarkDotNet.Running;
using M1SerialBot.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new QuickConfig());
