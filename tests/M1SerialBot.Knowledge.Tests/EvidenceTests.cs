using System.Text.Json;
using System.Text.Json.Nodes;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>Every record of evidence matters: without it, a bound moves, a citation is lost, or the knowledge doesn't load.</summary>
public sealed class EvidenceTests
{
    private static readonly ClueSet[] ClueSets =
    [
        ClueSet.None, new() { [ClueKind.Model] = "M1" }, new() { [ClueKind.Model] = "M1EX" }, new() { [ClueKind.Model] = "M1R" }, new() { [ClueKind.Model] = "M1REX" }, new() { [ClueKind.Model] = "M3R" },
        new() { [ClueKind.Chip] = "9012" }, new() { [ClueKind.Sold] = "1988-01" }, new() { [ClueKind.Seller] = "1970" },
    ];

    private static readonly HashSet<string> CitedElsewhere = [.. RealKnowledge.CitedElsewhere];

    private static readonly Lazy<string> WithAll = new(() => Everything(RealKnowledge.Base));

    public static TheoryData<string, string> Records()
    {
        var records = new TheoryData<string, string>();
        foreach (var file in RealKnowledge.Files)
        {
            foreach (var path in Find(JsonNode.Parse(file.Text)!).Select(node => node.GetPath()))
            {
                records.Add(file.Path, path);
            }
        }

        return records;
    }

    [Fact]
    public void There_are_records_to_remove() => Assert.True(Records().Count > 80);

    [Theory]
    [MemberData(nameof(Records))]
    public void Without_a_record_something_is_lost(string file, string path)
    {
        var files = RealKnowledge.Files.Select(each => each.Path == file ? new ContentFile(file, Without(each.Text, path)) : each).ToList();

        var loaded = KnowledgeLoader.Load(files, CitedElsewhere);

        Assert.True(!loaded.IsLoaded || Everything(loaded.Knowledge) != WithAll.Value, $"{file} {path} can go, and nothing changes.");
    }

    private static IEnumerable<JsonObject> Find(JsonNode? node) => node switch
    {
        JsonObject record when record.ContainsKey("grade") => [record],
        JsonObject record => record.SelectMany(member => Find(member.Value)),
        JsonArray list => list.SelectMany(Find),
        _ => [],
    };

    private static string Without(string text, string path)
    {
        var root = JsonNode.Parse(text)!;
        var record = Find(root).Single(node => node.GetPath() == path);
        switch (record.Parent)
        {
            case JsonArray list:
                list.Remove(record);
                break;
            case JsonObject parent:
                parent.Remove(record.GetPropertyName());
                break;
            default:
                throw new InvalidOperationException($"{path} has no parent.");
        }

        return root.ToJsonString();
    }

    // Every answer there is: every example and sighting, with every kind of clue.
    private static string Everything(KnowledgeBase knowledge)
    {
        var decoder = new SerialDecoder(knowledge);
        var texts = knowledge.Formats.SelectMany(format => format.Examples).Select(example => example.Text)
            .Concat(knowledge.Sightings.Select(sighting => sighting.Serial))
            .Concat(["000001", "050000", "150000", "225000", "249999", "280000", "A00001", "B00001", "880219", "880319", "880506", "880606", "912162", "912262", "248000", "210000", "124000"])
            .Concat(Enumerable.Range(0, 10).Select(digit => $"{digit}123456"))
            .Concat(Enumerable.Range(86, 14).Select(pair => $"{pair}12345"));
        var results = texts.SelectMany(text => ClueSets.Select(clues => decoder.Decode(text, clues)));
        return JsonSerializer.Serialize(results.Select(result => new
        {
            Window = result.Window.ToString(),
            result.Confidence,
            Readings = result.Readings.Select(reading => new { reading.Format, Window = reading.Window.ToString(), reading.Evidence, reading.Traits }),
            Clues = result.Clues.Given.Select(clue => new { Means = clue.Means.ToString(), clue.Evidence }),
            Problems = result.Problems.Select(problem => problem.ToString()),
            Conflicts = result.Conflicts.Select(conflict => conflict.Code),
        }));
    }
}
