namespace M1SerialBot.Decoding.Tests.Miniature;

/// <summary>Invented units and milestones in the small knowledge.</summary>
internal static class Ledger
{
    /// <summary>The same knowledge with more units.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="units">
    /// Each as <c>0800000 1973-04..1973-08 Q7 single-report club-forum</c>: serial, what dates it, and, where they are not these, variant, grade
    /// and sources.
    /// </param>
    public static SmallKnowledge WithUnits(this SmallKnowledge knowledge, params IEnumerable<string> units) =>
        units.Index().Aggregate(knowledge, (before, unit) => before.WithText($"sightings/unit-{unit.Index}.json", Json(unit.Item, unit.Index)));

    /// <summary>So many units around a number, all dated by a chip and reported in two places.</summary>
    public static IEnumerable<string> Around(int number, string notBefore, int count) =>
        Enumerable.Range(0, count).Select(unit => $"{number + (unit * 100):D7} {notBefore}.. Q7 single-report {(unit % 2 == 0 ? "club-forum" : "shop-press")}");

    /// <summary>A list of milestones, each as <c>400000 notBefore 1972-05</c>.</summary>
    public static string Milestones(string milestones) => $"[{string.Join(", ", milestones.Split(", ").Select((milestone, at) =>
    {
        var words = milestone.Split(' ');
        return $$"""
            {
              "number": {{words[0]}},
              "{{words[1]}}": "{{words[2]}}",
              "evidence": [{ "rule": "milestone-{{at}}", "statement": "S.", "grade": "inference", "citations": [] }]
            }
            """;
    }))}]";

    private static string Json(string text, int number)
    {
        var words = text.Split(' ');
        var dates = words[1].Split("..");
        var sources = words.Length > 4 ? words[4..] : ["club-forum"];
        return $$"""
            {
              "serial": "{{words[0]}}",
              "variant": "{{(words.Length > 2 ? words[2] : "Q7")}}",
              {{Date("notBefore", dates[0])}}
              {{Date("notAfter", dates[^1])}}
              "evidence": {
                "rule": "unit-{{number}}",
                "statement": "Unit {{words[0]}}.",
                "grade": "{{(words.Length > 3 ? words[3] : "single-report")}}",
                "citations": [{{string.Join(", ", sources.Select(source => $$"""{ "source": "{{source}}" }"""))}}]
              }
            }
            """;
    }

    private static string Date(string key, string month) => month.Length > 0 ? $"\"{key}\": \"{month}\"," : "";
}
