using System.Collections.Frozen;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Texts;

/// <summary>Reads the sentences that the code says.</summary>
internal static class TextsLoader
{
    public const string English = "texts/en.json";

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Placeholders =
        Localizer.Keys.ToFrozenDictionary(key => key.Name, key => key.Placeholders, StringComparer.Ordinal);

    /// <summary>Only English must be complete, and has nothing else; other languages fall back to it.</summary>
    /// <param name="file">The file; null if it isn't there.</param>
    /// <param name="issues">Where everything that's wrong goes.</param>
    /// <returns>Null if there was an issue.</returns>
    public static Localizer? LoadEnglish(ContentFile? file, ICollection<KnowledgeIssue> issues)
    {
        if (file is null)
        {
            issues.Add(new KnowledgeIssue(English, "$", "This file is missing."));
            return null;
        }

        var before = issues.Count;
        if (WordsFile.Read(file, issues) is not { } texts)
        {
            return null;
        }

        foreach (var missing in Localizer.Keys.Where(key => !texts.ContainsKey(key.Name)))
        {
            issues.Add(new KnowledgeIssue(file.Path, "$", $"The sentence \"{missing.Name}\" is missing."));
        }

        foreach (var unsaid in texts.Keys.Where(key => !Placeholders.ContainsKey(key)))
        {
            issues.Add(Issue(file.Path, unsaid, "Nothing says this sentence."));
        }

        Check(file.Path, texts, issues);
        return issues.Count == before ? new Localizer(texts) : null;
    }

    /// <summary>Reports every sentence that's too long for Discord, or hasn't exactly the places that are filled in. Those that nothing says aren't looked at.</summary>
    public static void Check(string file, IReadOnlyDictionary<string, string> texts, ICollection<KnowledgeIssue> issues)
    {
        foreach (var (key, text) in texts)
        {
            if (Placeholders.TryGetValue(key, out var known))
            {
                if (TextLimits.Of(key) is { } most && text.Length > most)
                {
                    issues.Add(Issue(file, key, $"The text has {text.Length} characters; {most} fit."));
                }

                var found = MessageTemplate.PlaceholdersIn(text).ToList();
                foreach (var unfilled in found.Except(known))
                {
                    issues.Add(Issue(file, key, $"Nothing fills in {{{unfilled}}} here."));
                }

                foreach (var missing in known.Except(found))
                {
                    issues.Add(Issue(file, key, $"The place {{{missing}}} is missing."));
                }
            }
        }
    }

    private static KnowledgeIssue Issue(string file, string key, string message) => new(file, $"$['{key}']", message);
}

/// <summary>How many characters Discord leaves a sentence where it's shown. What has a place in braces is cut to fit where it's used.</summary>
internal static class TextLimits
{
    private const int ModalLine = 45;
    private const int Description = 100;
    private const int Label = 80;
    private const int Name = 32;
    private const int Hint = 150;

    // The first that fits counts.
    private static readonly (string Start, string End, int Most)[] Limits =
    [
        ("modal.sighting.consent", "", Description), ("modal.sighting.whole", "", Description), ("modal.sighting.small", "", Description), ("modal.sighting.large", "", Description),
        ("modal.", ".help", Description), ("modal.", "", ModalLine),
        ("command.", "", Description), ("option.", "", Description), ("choice.", "", Description), ("about.title.", "", Description),
        ("situation.", "", Label), ("button.", "", Label), ("inspection.start", "", Label), ("menu.", "", Name),
        ("select.", "", Hint), ("faq.choose", "", Hint), ("checklist.choose", "", Hint),
    ];

    /// <summary>The most characters; null if there's room for any sentence.</summary>
    public static int? Of(string key)
    {
        foreach (var (start, end, most) in Limits)
        {
            if (key.StartsWith(start, StringComparison.Ordinal) && key.EndsWith(end, StringComparison.Ordinal))
            {
                return most;
            }
        }

        return null;
    }
}
