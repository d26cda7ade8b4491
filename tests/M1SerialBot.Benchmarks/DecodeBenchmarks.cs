using BenchmarkDotNet.Attributes;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Benchmarks;

/// <summary>What one command costs. A decode stays under a microsecond and a kilobyte.</summary>
[MemoryDiagnoser]
public class DecodeBenchmarks
{
    private readonly SerialDecoder _decoder;
    private readonly DecodeResult _masked;

    public DecodeBenchmarks()
    {
        _decoder = RealConfig.Decoder();
        _masked = _decoder.Decode("19????");
    }

    [Benchmark]
    public DecodeResult Keyboard() => _decoder.Decode("198765");

    [Benchmark]
    public DecodeResult Mask() => _decoder.Decode("19????");

    [Benchmark]
    public DecodeResult M1EX() => _decoder.Decode("M1EX-87654");

    [Benchmark]
    public DecodeResult Rubbish() => _decoder.Decode("hello world");

    [Benchmark]
    public Comparison Compare() => _decoder.Compare("198765", "002100");

    // The dearest advice there is: an incomplete serial is decoded a hundred times over.
    [Benchmark]
    public NextBestClue? NextBestClue() => _decoder.NextBestClue(_masked);
}
