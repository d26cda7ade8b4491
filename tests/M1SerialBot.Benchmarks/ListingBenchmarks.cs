using BenchmarkDotNet.Attributes;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Listings;

namespace M1SerialBot.Benchmarks;

/// <summary>What it costs to check a whole listing, kind and hostile. The time rises with the length, and no faster, up to as much as is read.</summary>
[MemoryDiagnoser]
public class ListingBenchmarks
{
    private readonly SerialDecoder _decoder = RealConfig.Decoder();
    private string _text = "";

    [Params("listing", "names", "states", "years", "claims", "one-run")]
    public string Kind { get; set; } = "";

    [Params(1_500, 3_000, SerialDecoder.MaxListingLength)]
    public int Length { get; set; }

    [GlobalSetup]
    public void MakeText()
    {
        var piece = Kind switch
        {
            "listing" => "Selling my Korg M1, bought new in 1990. S/N 198765, a few keys click, screen a bit dim, battery replaced in 2019, manual included. EUR 350 ono. ",
            "names" => "keys screen battery buttons ",
            "states" => "keys and screen not dead, no new ",
            "years" => "made 1990 from 1991 ",
            "claims" => "first digit is year first digit ",
            _ => "鍵盤問題なし液晶暗い",
        };
        _text = string.Concat(Enumerable.Repeat(piece, (Length / piece.Length) + 1))[..Length];
    }

    [Benchmark]
    public ListingReport Check() => _decoder.CheckListing(_text);

    [Benchmark]
    public IReadOnlyList<ClaimMade> Claims() => _decoder.FindClaims(_text);
}
