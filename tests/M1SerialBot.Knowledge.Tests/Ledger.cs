using System.Globalization;
using System.Text.Json.Nodes;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real knowledge with invented dated units.</summary>
internal static class Ledger
{
    private const string Sightings = "sightings.json";

    /// <summary>Without dated units.</summary>
    public static SerialDecoder None { get; } = Of([]);

    /// <summary>Two workshops take turns reporting units. Each has a number, and a chip that's this many months after the start of its window.</summary>
    public static SerialDecoder Of(IReadOnlyList<(int Number, int Month)> units)
    {
        var root = JsonNode.Parse(RealKnowledge.Files.Single(file => file.Path == Sightings).Text)!;
        var ledger = root["sightings"]!.AsArray();
        ledger.RemoveAll(sighting => sighting!["notBefore"] is not null || sighting["notAfter"] is not null);
        foreach (var ((number, month), at) in units.Select((unit, at) => (unit, at)))
        {
            ledger.Add(Unit(number.ToString("D6", CultureInfo.InvariantCulture), month, at % 2 == 0 ? "retroactivesynth" : "suonoelettronico"));
        }

        // Sources that only a removed unit cites are removed too.
        var files = RealKnowledge.Files.Select(file => file.Path == Sightings ? new ContentFile(Sightings, root.ToJsonString()) : file).ToList();
        var loaded = KnowledgeLoader.Load(files, citedElsewhere: null);
        return loaded.IsLoaded ? new SerialDecoder(loaded.Knowledge) : throw new InvalidOperationException(string.Join('\n', loaded.Issues));
    }

    private static JsonNode Unit(string serial, int month, string source) => JsonNode.Parse($$"""
        {
          "serial": "{{serial}}",
          "variant": "M1",
          "notBefore": "{{None.Decode(serial).Window!.Value.From!.Value.PlusMonths(month)}}",
          "evidence": {
            "rule": "unit-{{serial}}",
            "statement": "An invented unit numbered {{serial}} was opened.",
            "grade": "documented",
            "citations": [{ "source": "{{source}}" }]
          }
        }
        """)!;
}
