using BenchmarkDotNet.Running;
using M1SerialBot.Benchmarks;
using M1SerialBot.Benchmarks.Load;
using M1SerialBot.Benchmarks.Load.Floor;

switch (args)
{
    case ["load", .. var rest]:
        return LoadCommand.Run(rest);
    case ["floor", .. var rest]:
        return await FloorBot.RunAsync(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(DecodeBenchmarks).Assembly).Run(args, new QuickConfig());
        return 0;
}
