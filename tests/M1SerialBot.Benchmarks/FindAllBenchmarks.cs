using BenchmarkDotNet.Attributes;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Benchmarks;

/// <summary>
/// What running text costs, kind and hostile. The aim for 4,000 characters, as many as a long message has, is 50 microseconds of prose, and three
/// times as much of anything else.
/// </summary>
[MemoryDiagnoser]
public class FindAllBenchmarks
{
    private readonly SerialDecoder _decoder = RealConfig.Decoder();
    private string _text = "";

    [ParamsAllValues]
    public TextKind Text { get; set; }

    // Time that rises with the length, and no faster, shows that no text can hold the bot up.
    [Params(1_000, 4_000, 16_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void MakeText() => _text = Texts.Of(Text, Length);

    [Benchmark]
    public FindResult FindAll() => _decoder.FindAll(_text);
}
