using System.Globalization;
using BenchmarkDotNet.Attributes;
using M1SerialBot.Content;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Benchmarks;

/// <summary>What dated units add to loading the knowledge: their files read, the curve computed, each unit left out once.</summary>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private const int Numbers = 250_000;

    private static readonly string[] Folders = ["knowledge", "lexicon"];

    private ContentFile[] _files = [];

    [Params(0, 40, 2_000)]
    public int Units { get; set; }

    /// <summary>Whether each unit is a report of its own, or one source reports them all.</summary>
    [Params(false, true)]
    public bool OwnSources { get; set; }

    [GlobalSetup]
    public void Invent()
    {
        var decoder = RealConfig.Decoder();
        _files = [.. Known(), .. Enumerable.Range(1, Units).Select(unit => Unit(decoder, unit * (Numbers / (Units + 1))))];
    }

    [Benchmark]
    public KnowledgeLoadResult Load() => KnowledgeLoader.Load(_files, citedElsewhere: null) is { IsLoaded: true } loaded
        ? loaded
        : throw new InvalidOperationException("The invented units aren't accepted.");

    private static IEnumerable<ContentFile> Known() =>
        Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(ContentLoader.BundledPath, folder), "*.json", SearchOption.AllDirectories))
            .Select(file => new ContentFile(Path.GetRelativePath(ContentLoader.BundledPath, file).Replace("knowledge/", "", StringComparison.Ordinal), File.ReadAllText(file)));

    private ContentFile Unit(SerialDecoder decoder, int number)
    {
        var serial = number.ToString("D6", CultureInfo.InvariantCulture);
        var month = decoder.Decode(serial).Window!.Value.From!.Value.PlusMonths(2);
        var report = $"report-unit-{serial}";
        var (source, brought) = OwnSources
            ? (report, $$""", "source": { "id": "{{report}}", "kind": "owner", "title": "A report of a unit numbered {{serial}}", "origin": "{{report}}", "recorded": "2026-11" }""")
            : ("retroactivesynth", "");
        return new ContentFile($"sightings/unit-{serial}.json", $$"""
            {
              "serial": "{{serial}}", "variant": "M1", "notBefore": "{{month}}",
              "evidence": {
                "rule": "unit-{{serial}}", "statement": "An invented unit numbered {{serial}} was opened.", "grade": "documented",
                "citations": [{ "source": "{{source}}" }]
              }{{brought}}
            }
            """);
    }
}
