namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Every place where a source is named.</summary>
internal static class Citations
{
    public static IEnumerable<Located<string>> All(KnowledgeFiles files)
    {
        var evidence = files.AllEvidence().SelectMany(located =>
            Of(located.File, $"{located.Path}.citations", located.Value.Citations)
                .Concat(Of(located.File, $"{located.Path}.spokenAgainst.citations", located.Value.SpokenAgainst?.Citations)));
        var traits = files.AllTraits().SelectMany(located =>
            Of(located.File, $"{located.Path}.citations", located.Value.Citations)
                .Concat(Of(located.File, $"{located.Path}.spokenAgainst.citations", located.Value.SpokenAgainst?.Citations)));
        var claims = Placed.Of(files.Claims?.Claims).SelectMany(claim =>
            Placed.Of(claim.Item.SaidBy).Select(source => new Located<string>(KnowledgeLayout.Claims, $"$.claims[{claim.At}].saidBy[{source.At}]", source.Item))
                .Concat(Of(KnowledgeLayout.Claims, $"$.claims[{claim.At}].speaksFor", claim.Item.SpeaksFor))
                .Concat(Of(KnowledgeLayout.Claims, $"$.claims[{claim.At}].speaksAgainst", claim.Item.SpeaksAgainst)));
        return evidence.Concat(traits).Concat(claims);
    }

    private static IEnumerable<Located<string>> Of(string file, string path, IReadOnlyList<Citation>? citations) =>
        Placed.Of(citations).Select(citation => new Located<string>(file, $"{path}[{citation.At}].source", citation.Item.Source));
}
