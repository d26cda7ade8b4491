using System.Text.Json.Nodes;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Loading;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Checklist;

/// <summary>A small checklist for two invented instruments, the Q7 and its rack. Immutable.</summary>
internal sealed class SmallChecklist
{
    private static readonly Source[] Sources =
    [
        Source("bench-notes", SourceKind.Technician), Source("club-forum", SourceKind.Forum), Source("shop-press", SourceKind.Press),
        Source("attic-page", SourceKind.MachineWritten),
    ];

    private static readonly Variant[] Variants = [Variant("Q7"), Variant("Q7R")];

    private readonly SortedDictionary<string, string> _texts;

    private SmallChecklist(SortedDictionary<string, string> texts) => _texts = texts;

    /// <summary>Without issues.</summary>
    public static SmallChecklist Original { get; } = new(new(StringComparer.Ordinal)
    {
        ["checklist/keys.json"] = """
            {
              "id": "keys", "title": "Keys", "order": 1, "decides": true,
              "items": [
                {
                  "id": "keys-all", "check": "Play them", "why": "W", "how": "H", "seconds": 30, "pass": "P", "fail": "F", "finding": "X", "repair": "R",
                  "situations": ["at-seller", "from-photos"], "photo": "A video.", "video": true, "askRank": 1, "grade": "documented", "citations": [{ "source": "bench-notes" }], "models": ["Q7"]
                },
                {
                  "id": "keys-midi", "check": "Send notes", "why": "W", "how": "H", "seconds": 20, "pass": "P", "fail": "F", "finding": "X", "repair": "R",
                  "situations": ["at-seller"], "grade": "inference", "citations": [], "models": ["Q7R"]
                }
              ]
            }
            """,
        ["checklist/screen.json"] = """
            {
              "id": "screen", "title": "Screen", "order": 2,
              "items": [
                {
                  "id": "screen-lit", "check": "Look", "why": "W", "how": "H", "seconds": 10, "pass": "P", "fail": "F", "finding": "X", "repair": "R",
                  "situations": ["at-seller", "from-photos", "just-bought"], "photo": "A photo.", "askRank": 2, "grade": "corroborated",
                  "citations": [{ "source": "club-forum" }, { "source": "shop-press" }]
                }
              ]
            }
            """,
        ["checklist/tape.json"] = """
            {
              "id": "tape", "title": "Tape", "order": 3,
              "items": [
                {
                  "id": "tape-wipes", "check": "Record", "why": "W", "how": "H", "seconds": 60, "pass": "P", "fail": "F", "finding": "X", "repair": "R",
                  "situations": ["just-bought"], "grade": "single-report", "citations": [{ "source": "club-forum" }], "erases": true
                }
              ]
            }
            """,
        ["checklist/symptoms.json"] = """
            {
              "symptoms": [
                { "id": "dark", "seen": "S", "likely": "L", "cost": "low", "advice": "A", "grade": "documented", "citations": [{ "source": "bench-notes" }], "models": ["Q7R"] },
                { "id": "mute", "seen": "S", "likely": "L", "cost": "unknown", "advice": "A", "grade": "folklore", "citations": [{ "source": "attic-page" }] }
              ]
            }
            """,
        ["checklist/warnings.json"] = """
            {
              "warnings": [
                {
                  "id": "magnet", "title": "T", "text": "X", "toSeller": "Keep magnets off.", "grade": "single-report", "citations": [{ "source": "shop-press" }],
                  "instead": [{ "text": "Y", "grade": "inference", "citations": [] }]
                }
              ]
            }
            """,
    });

    /// <summary>With another value at a path. Null removes the value; a path that ends in <c>[+]</c> adds an item.</summary>
    public SmallChecklist With(string file, string path, string? json)
    {
        var key = $"checklist/{file}";
        var root = JsonNode.Parse(_texts[key])!;
        var place = JsonPlace.Find(root, path.Replace("[+]", "", StringComparison.Ordinal));
        if (json is null)
        {
            place.Remove();
        }
        else if (path.EndsWith("[+]", StringComparison.Ordinal))
        {
            place.Append(JsonNode.Parse(json));
        }
        else
        {
            place.Set(JsonNode.Parse(json));
        }

        return WithText(file, root.ToJsonString());
    }

    /// <summary>With another text for a file. Null removes the file.</summary>
    public SmallChecklist WithText(string file, string? text)
    {
        var texts = new SortedDictionary<string, string>(_texts, StringComparer.Ordinal);
        if (text is null)
        {
            Assert.True(texts.Remove($"checklist/{file}"), file);
        }
        else
        {
            texts[$"checklist/{file}"] = text;
        }

        return new SmallChecklist(texts);
    }

    public (BuyerChecklist? Checklist, IReadOnlyList<KnowledgeIssue> Issues) Load() => Load(new ReferenceData(Sources, Variants));

    public (BuyerChecklist? Checklist, IReadOnlyList<KnowledgeIssue> Issues) Load(ReferenceData references)
    {
        var issues = new List<KnowledgeIssue>();
        var files = ChecklistReader.Read([.. _texts.Select(text => new ContentFile(text.Key, text.Value))], issues);
        return (ChecklistLoader.Load(files, references, issues), issues);
    }

    private static Source Source(string id, SourceKind kind) => new(id, kind, id, id, new YearMonth(2001, 2));

    private static Variant Variant(string id) => new(id, id, 61, [id], new MonthRange(new YearMonth(1971, 3), new YearMonth(1975, 6)), [], [], []);
}
