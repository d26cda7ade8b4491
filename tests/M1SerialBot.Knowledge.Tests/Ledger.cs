using System.Globalization;
using System.Text.Json.Nodes;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real knowledge with invented dated units.</summary>
internal static class Ledger
{
    private const string Sightings = "sightings/";

    /// <summary>Without dated units.</summary>
    public static SerialDecoder None { get; } = Of([]);

    /// <summary>Two workshops take turns reporting units. Each has a number, and a chip that's this many months after the start of its window.</summary>
    public static SerialDecoder Of(IReadOnlyList<(int Number, int Month)> units)
    {
        var undated = RealKnowledge.Files.Where(file => !file.Path.StartsWith(Sightings, StringComparison.Ordinal)
            || JsonNode.Parse(file.Text) is { } sighting && sighting["notBefore"] is null && sighting["notAfter"] is null);
        var invented = units.Select((unit, at) => Unit(unit.Number.ToString("D6", CultureInfo.InvariantCulture), unit.Month, at % 2 == 0 ? "retroactivesynth" : "suonoelettronico"));

        // Sources that only a removed unit cites are removed too.
        var loaded = KnowledgeLoader.Load([.. undated, .. invented], citedElsewhere: null);
        return loaded.IsLoaded ? new SerialDecoder(loaded.Knowledge) : throw new InvalidOperationException(string.Join('\n', loaded.Issues));
    }

    private static ContentFile Unit(string serial, int month, string source) => new($"{Sightings}unit-{serial}.json", $$"""
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
        """);
}
