using BenchmarkDotNet.Running;
using M1SerialBot.Benchmarks;
using M1SerialBot.Benchmarks.Load;

if (args is ["load", .. var rest])
{
    return LoadCommand.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(DecodeBenchmarks).Assembly).Run(args, new QuickConfig());
return 0;
