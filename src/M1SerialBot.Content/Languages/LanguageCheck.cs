using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Languages;

/// <summary>How much of a language is translated.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Parts">Its files, one after the other.</param>
/// <param name="Issues">What keeps its files from being used.</param>
internal sealed record LanguageCheck(string Locale, IReadOnlyList<LanguagePart> Parts, IReadOnlyList<KnowledgeIssue> Issues)
{
    public bool IsWhole => Issues.Count == 0 && Parts.All(part => part.Missing.Count == 0 && part.Leftover.Count == 0);

    /// <summary>How many sentences there are to translate; a topic of the FAQ counts as one.</summary>
    public int Total => Parts.Sum(part => part.Total);

    public int Translated => Total - Parts.Sum(part => part.Missing.Count);

    /// <summary>The share that's translated, in whole per cent, rounded down: only what's complete has 100.</summary>
    public int Percent => Total == 0 ? 100 : 100 * Translated / Total;
}

/// <summary>How much of one file is translated.</summary>
/// <param name="File">The file, or the folder of the FAQ.</param>
/// <param name="Total">How many sentences it should have.</param>
/// <param name="Missing">The ids that it lacks; these are said in English.</param>
/// <param name="Leftover">Ids that it has and English doesn't: nothing says these any more.</param>
internal sealed record LanguagePart(string File, int Total, IReadOnlyList<string> Missing, IReadOnlyList<string> Leftover)
{
    public static LanguagePart Of(string file, IEnumerable<string> needed, IEnumerable<string> given)
    {
        var (all, found) = (needed.ToList(), given.ToList());
        return new LanguagePart(file, all.Count, [.. all.Except(found)], [.. found.Except(all)]);
    }
}
