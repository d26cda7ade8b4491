using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Whatever is cited is a source that is kept.</summary>
internal sealed class CitationsResolve : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.Sources is null)
        {
            return;
        }

        var known = files.AllSources().Select(source => source.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var citation in Citations.All(files).Where(citation => !known.Contains(citation.Value)))
        {
            issues.Add(citation.File, citation.Path, $"There is no source \"{citation.Value}\" in {KnowledgePaths.Sources}.");
        }
    }
}

/// <summary>A source that nothing cites is noise, or a citation that was lost.</summary>
internal sealed class SourcesAreUsed : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        if (files.CitedElsewhere is not { } elsewhere)
        {
            return;
        }

        var cited = Citations.All(files).Select(citation => citation.Value).Concat(elsewhere).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, path, source) in files.AllSources().Where(source => !cited.Contains(source.Value.Id)))
        {
            issues.Add(file, path, $"Nothing cites \"{source.Id}\".");
        }
    }
}

/// <summary>Every place where a source is named.</summary>
internal static class Citations
{
    public static IEnumerable<Located<string>> All(KnowledgeDocuments files)
    {
        var evidence = files.AllEvidence().SelectMany(located =>
            Of(located.File, $"{located.Path}.citations", located.Value.Citations)
                .Concat(Of(located.File, $"{located.Path}.spokenAgainst.citations", located.Value.SpokenAgainst?.Citations)));
        var traits = files.AllTraits().SelectMany(located =>
            Of(located.File, $"{located.Path}.citations", located.Value.Citations)
                .Concat(Of(located.File, $"{located.Path}.spokenAgainst.citations", located.Value.SpokenAgainst?.Citations)));
        var claims = Indexed.Of(files.Claims?.Claims).SelectMany(claim =>
            Located.Each(KnowledgePaths.Claims, $"$.claims[{claim.At}].saidBy", claim.Item.SaidBy)
                .Concat(Of(KnowledgePaths.Claims, $"$.claims[{claim.At}].speaksFor", claim.Item.SpeaksFor))
                .Concat(Of(KnowledgePaths.Claims, $"$.claims[{claim.At}].speaksAgainst", claim.Item.SpeaksAgainst)));
        return evidence.Concat(traits).Concat(claims);
    }

    private static IEnumerable<Located<string>> Of(string file, string path, IReadOnlyList<Citation>? citations) =>
        Located.Each(file, path, citations).Select(citation => new Located<string>(file, $"{citation.Path}.source", citation.Value.Source));
}
