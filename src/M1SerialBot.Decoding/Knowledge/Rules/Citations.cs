using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Rules;

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
